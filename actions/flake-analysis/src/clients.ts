import { type Context, github, once } from '@tocsin/action-kit'
import type { Inputs } from './inputs.ts'
import type { Ports } from './ports.ts'

type Settings = Omit<Parameters<typeof github>[0], 'token' | 'context'> & { context: Context }

/** The clients that read runs, maybe of another repository, and write to this one: the same where the token is. */
export function clientsOf(
  inputs: Pick<Inputs, 'github-token' | 'write-token' | 'repository'>,
  { context, ...settings }: Settings
): Pick<Ports, 'github' | 'writer'> {
  const token = inputs['write-token']
  const writer = once(() => github({ token, context, ...settings }))
  if (token === inputs['github-token'] && inputs.repository === undefined) return { github: writer, writer }
  const [owner = context.owner, repo = context.repo] = inputs.repository?.split('/') ?? []
  const there = { apiUrl: context.apiUrl, owner, repo }
  return { github: once(() => github({ token: inputs['github-token'], context: there, ...settings })), writer }
}

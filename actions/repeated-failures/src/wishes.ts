import { ActionError, faultOf, parseYamlInput } from '@tocsin/action-kit'
import { type Mentions, repeatedFailuresSchemas } from '@tocsin/notifier'
import type { Inputs } from './inputs.ts'
import { mentionsFrom } from './mentions.ts'
import type { Wishes } from './policies.ts'

type Written = Pick<Inputs, 'window' | 'escalate' | 'mention'> & Partial<Pick<Inputs, 'alert-at'>>

interface Read extends Pick<Wishes, 'window' | 'escalate'> {
  mentions?: Mentions | undefined
}

/** The inputs in YAML. @throws {ActionError} naming all that is wrong with them. */
export async function readYaml({ window, escalate, mention, 'alert-at': alertAt }: Written, warn: (line: string) => void): Promise<Read> {
  const problems = alertAt !== undefined && window !== undefined ? [rivals] : []
  const unless = <T>(reading: Promise<T>): Promise<T | undefined> =>
    reading.catch((error: unknown) => {
      problems.push(faultOf(error))
      return undefined
    })
  const read = {
    ...(window !== undefined && { window: await unless(windowOf(window)) }),
    ...(escalate !== undefined && { escalate: await unless(escalateOf(escalate)) }),
    mentions: await unless(mentionsFrom(mention, warn))
  }
  const [first, ...others] = problems
  if (!first) return read
  throw others.length === 0 ? first : new ActionError(problems.map(({ problem }) => problem).join('\n'), { fix: first.fix })
}

const rivals = new ActionError('Inputs "window" and "alert-at" exclude each other: a window has its own number of failures.', {
  fix: 'Correct the `with:` block of this step.'
})

const windowOf = async (text: string) => parseYamlInput('window', text, (await repeatedFailuresSchemas()).windowSchema)
const escalateOf = async (text: string) => parseYamlInput('escalate', text, (await repeatedFailuresSchemas()).escalateSchema)

/** What the inputs of the step ask for. */
export const wishesOf = (inputs: Inputs, { window, escalate }: Read): Wishes => ({
  kind: inputs.kind,
  manual: inputs.manual,
  alertAt: inputs['alert-at'],
  recoverAfter: inputs['recover-after'],
  remindEvery: inputs['remind-every'],
  staleAfter: inputs['stale-after'],
  ...(window && { window }),
  ...(escalate && { escalate })
})

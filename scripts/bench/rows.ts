import { join, resolve } from 'node:path'
import { type ActionRequest, type DiscordSim, type GithubSim, repoSeed, runSeed, startDiscordSim, startGithubSim } from '@tocsin/testkit'
import type { Asked } from './arguments.ts'
import { type Start, startOf } from './step.ts'

export interface Row {
  name: string
  start: Start
  /** Whether each start posts one message. */
  posts: boolean
}

export interface World {
  discord: DiscordSim
  github: GithubSim
  temp: string
}

type Inputs = NonNullable<ActionRequest['with']>

const sha = 'c0ffee'.repeat(7).slice(0, 40)
const repository = 'https://github.com/octo/app'
const commit = { id: sha, message: 'Add the sum', url: `${repository}/commit/${sha}`, author: { name: 'Ada', username: 'ada' } }
const event = {
  name: 'push',
  payload: {
    ref: 'refs/heads/main',
    after: sha,
    compare: `${repository}/compare/a...b`,
    repository: { full_name: 'octo/app', name: 'app', owner: { login: 'octo' }, default_branch: 'main', html_url: repository },
    sender: { login: 'ada', html_url: 'https://github.com/ada' },
    commits: [commit],
    head_commit: commit
  }
}

/** The least that an action can do: no bar is set for it. */
export const floor = 'a bare POST'

/** As in the quick start: a step without an `id`, for which the runner makes one up; with one, a link to the message is asked for (0.15×). */
const quickStart = { GITHUB_ACTION: '__your-org_tocsin' }

/** What each peer needs to post one message. */
const peers: Readonly<Record<string, (webhook: string) => Inputs>> = {
  sarisia: (webhook) => ({ webhook, title: 'CI' }),
  slackapi: (webhook) => ({
    webhook: `${webhook}?wait=true`,
    'webhook-type': 'webhook-trigger',
    payload: '{"content":"CI passed"}',
    errors: true
  })
}

/** GitHub and Discord on loopback, without a limit: it is the clients that are measured. */
export async function startWorld(temp: string): Promise<World> {
  const failed = runSeed({ id: 1, sha })
  const [discord, github] = await Promise.all([
    startDiscordSim({ rateLimit: false }),
    startGithubSim({ seed: repoSeed({ runs: [failed] }), limits: { perHour: 1_000_000, pointsPerMinute: 1_000_000 } })
  ])
  return { discord, github, temp }
}

/** The empty process first: all others are told beside it. Then the floor, which no action can get below. */
export async function rowsOf(root: string, { peers: asked }: Asked, { discord, github, temp }: World): Promise<Row[]> {
  const webhook = discord.webhook()
  const sites = { event, apiUrl: github.url, serverUrl: github.serverUrl }
  const row = async (name: string, request: Omit<ActionRequest, 'event'>): Promise<Row> => ({
    name,
    start: await startOf({ ...sites, ...request }, temp),
    posts: true
  })
  const ownRow = async (name: string, request: Omit<ActionRequest, 'event'>): Promise<Row> => {
    const { start, ...rest } = await row(name, request)
    return { ...rest, start: { ...start, env: { ...start.env, ...quickStart } } }
  }
  const action = join(root, 'actions/notify-discord')
  const own = { action, with: { 'discord-webhook': webhook } }
  const success = await ownRow('notify-discord, success', own)
  return [
    { name: 'node -e 0', start: { args: ['-e', '0'], env: {} }, posts: false },
    { ...success, name: floor, start: { ...success.start, args: [join(import.meta.dirname, 'floor.mjs')] } },
    success,
    await ownRow('notify-discord, failure looked up', { ...own, jobStatus: 'failure' }),
    ...(await Promise.all(asked.map(({ name, folder }) => row(name, { action: resolve(folder), with: inputsOf(name, webhook) }))))
  ]
}

function inputsOf(name: string, webhook: string): Inputs {
  const inputs = peers[name]
  if (!inputs) throw new Error(`--peer knows no inputs for "${name}": give one of ${Object.keys(peers).join(', ')}, or add it to rows.ts`)
  return inputs(webhook)
}

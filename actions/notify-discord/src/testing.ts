import { type Context, type GitHub, inputVariable, readContext, readInputs } from '@tocsin/action-kit'
import { type Config, type DeliveryOptions, type Dispatch, noConfig, type Receipt, type Remote } from '@tocsin/notifier'
import { Inputs } from './inputs.ts'
import type { Ports } from './ports.ts'
import { run } from './run.ts'

export const webhook = 'https://discord.com/api/webhooks/11/s3cret-token'

/** Inputs as the runner hands them over; `status` is what `job.status` would be. */
export function inputsOf(given: Readonly<Record<string, string>> = {}): Inputs {
  const all = { status: 'job: success', 'discord-webhook': webhook, 'github-token': 'ghs_token', ...given }
  const env = Object.fromEntries(Object.entries(all).map(([name, value]) => [inputVariable(name), value]))
  return readInputs(Inputs, { env, warn: () => undefined, mask: () => undefined })
}

const environment = {
  GITHUB_REPOSITORY: 'octo/app',
  GITHUB_EVENT_PATH: 'event.json',
  GITHUB_RUN_ID: '500',
  GITHUB_RUN_NUMBER: '42',
  GITHUB_WORKFLOW: 'CI',
  GITHUB_JOB: 'test',
  GITHUB_ACTOR: 'ada',
  GITHUB_SHA: '1234567890abcdef1234567890abcdef12345678',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_REF_NAME: 'main'
}

/** A step of the run `CI #42` of `octo/app` on `main`. */
export const contextOf = (eventName = 'push', payload: object = {}, env: Readonly<Record<string, string>> = {}): Context =>
  readContext({
    env: { ...environment, GITHUB_EVENT_NAME: eventName, ...env },
    readFile: () => JSON.stringify({ repository: { default_branch: 'main' }, ...payload }),
    warn: () => undefined
  })

export const receiptOf = (changes: Partial<Receipt> = {}): Receipt => ({
  id: 'r',
  alertKey: 'k',
  transition: 't',
  channel: 'discord-webhook',
  outcome: 'delivered',
  attempts: 1,
  at: '2026-01-05T09:00:00.000Z',
  ...changes
})

const remote: Remote = { id: '700', channel: '800' }

interface Given {
  context?: Context
  config?: Partial<Config>
  env?: Readonly<Record<string, string>>
  github?: GitHub
  /** What becomes of each dispatch. */
  receipts?: (dispatch: Dispatch, index: number) => Partial<Receipt>
  ports?: Partial<Ports>
}

/** Runs the action with lambdas for its effects, and tells what it did in its order. */
export async function bed(inputs: Readonly<Record<string, string>> = {}, given: Given = {}) {
  const happened: string[] = []
  const outputs: Record<string, unknown> = {}
  const sent: Dispatch[] = []
  const said: string[] = []
  const reports: string[] = []
  let options: DeliveryOptions = {}
  const say = (level: string) => (message: string) => void said.push(`${level}: ${message}`)
  const effect = <T>(name: string, value: T): T => {
    happened.push(name)
    return value
  }
  const ports: Ports = {
    context: given.context ?? contextOf(),
    machine: { runner: 'runner-1', elapsedMs: 192_000 },
    env: { GITHUB_ACTION: 'tell', ...given.env },
    config: async () => effect('config', { ...noConfig, ...given.config }),
    github: async () => effect('github', given.github ?? noGitHub),
    files: async (patterns) => {
      happened.push(...patterns.map((pattern) => `file ${pattern}`))
      return patterns.map((pattern) => ({ name: pattern.replace(/^.*\//, ''), bytes: new Uint8Array([1]) }))
    },
    deliver: async (dispatches, asked) => {
      options = asked
      sent.push(...effect('deliver', dispatches))
      const receipts = dispatches.map((one, index) => receiptOf({ channel: one.outlet.name, remote, ...given.receipts?.(one, index) }))
      return { receipts }
    },
    guildOf: async () => effect('guild', '900'),
    redact: (text) => text.replaceAll('hunter2', '***'),
    output: (name, value) => {
      happened.push(`output ${name}`)
      outputs[name] = value
    },
    summary: (markdown) => void reports.push(effect('summary', markdown)),
    notice: say('notice'),
    warn: say('warning'),
    error: say('error'),
    ...given.ports
  }
  const failure = await run(inputsOf(inputs), ports).then(
    () => undefined,
    (error: unknown) => String(error)
  )
  return { happened, outputs, sent, said, reports, options, failure, post: sent[0]?.post, style: sent[0]?.post.style }
}

type Answers = Readonly<Record<string, unknown>>

/** A client that answers some routes, named without their method, and logs by the id of the job. */
export function githubOf(answers: Answers, logs: Readonly<Record<number, string>> = {}, asked: string[] = []): GitHub {
  const request = async (route: string) => {
    asked.push(route)
    const known = Object.entries(answers).find(([path]) => route === `GET /repos/{owner}/{repo}/${path}`)
    if (!known) throw new Error(`no answer for ${route}`)
    if (known[1] instanceof Error) throw known[1]
    return { data: known[1], headers: {} }
  }
  const jobLog = async (id: number) => {
    asked.push(`log ${id}`)
    return logs[id]
  }
  return { request, jobLog } as unknown as GitHub
}

const noGitHub = githubOf({})

/** This run as GitHub's API tells it. */
export const runJson = {
  id: 500,
  run_attempt: 1,
  run_number: 42,
  workflow_id: 9,
  event: 'push',
  head_branch: 'main',
  head_repository: { full_name: 'octo/app' }
}

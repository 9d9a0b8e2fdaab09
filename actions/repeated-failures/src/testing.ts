import { deliveryOver, type GitHub, inputVariable, readContext, readInputs, receiptStore } from '@tocsin/action-kit'
import { createLedger } from '@tocsin/ledger'
import { type Config, noConfig, type Transport } from '@tocsin/notifier'
import { memoryDiscord } from '@tocsin/testkit/turns'
import { Inputs } from './inputs.ts'
import type { Documents, Ports } from './ports.ts'
import { run } from './run.ts'

const webhook = 'https://discord.com/api/webhooks/11/s3cret-token'
export const minuteMs = 60_000
export const monday = Date.UTC(2026, 0, 5, 9)

function inputsOf(given: Readonly<Record<string, string>> = {}): Inputs {
  const all = { 'discord-webhook': webhook, 'github-token': 'ghs_token', 'write-token': 'ghs_token', ...given }
  const env = Object.fromEntries(Object.entries(all).map(([name, value]) => [inputVariable(name), value]))
  return readInputs(Inputs, { env, warn: () => undefined, mask: () => undefined })
}

/** A run as GitHub's API gives it. */
export interface ApiRun {
  id: number
  run_number: number
  run_attempt: number
  conclusion: string | null
  status: string
  [name: string]: unknown
}

/** `✓` passed, `✗` failed, `r` failed and passed when run again, `-` was cancelled; one a minute, oldest first. */
export const drawn = (history: string): ApiRun[] => [...history].map((mark, index) => apiRun(mark, index + 1))

export function apiRun(mark: string, number: number): ApiRun {
  const at = new Date(monday + number * minuteMs).toISOString()
  return {
    ...{
      id: 1000 + number,
      run_number: number,
      run_attempt: mark === 'r' ? 2 : 1,
      workflow_id: 7,
      name: 'CI',
      path: '.github/workflows/ci.yml'
    },
    ...{ event: 'push', head_branch: 'main', head_sha: `${number}`.padStart(40, 'a'), head_repository: { full_name: 'octo/app' } },
    ...{ status: 'completed', conclusion: mark === '-' ? 'cancelled' : mark === '✗' ? 'failure' : 'success' },
    ...{ html_url: `https://github.com/octo/app/actions/runs/${1000 + number}`, created_at: at, run_started_at: at, updated_at: at }
  }
}

interface World {
  /** The workflow file. */
  file?: string | undefined
  /** How long jobs take, in ms. */
  took?: number | undefined
  /** Attempts that came before those of the runs; without one, whoever runs something again had seen it fail. */
  before?: readonly ApiRun[] | undefined
  /** Of the workflow. */
  state?: string | undefined
}

/** A GitHub that knows these runs; it counts what it is asked. */
export function githubWith(
  runs: readonly ApiRun[],
  { file = 'on: push\njobs: {}\n', took = 60_000, before = [], state = 'active' }: World = {}
) {
  const asked: string[] = []
  const newest = runs.toSorted((a, b) => b.run_number - a.run_number)
  const answers: Record<string, (parameters: Record<string, unknown>) => unknown> = {
    // Numbers count the runs that there have been, listed or not.
    '/runs': () => ({ total_count: Math.max(newest.length, newest[0]?.run_number ?? 0), workflow_runs: newest }),
    '/jobs': ({ run_id }) => ({ total_count: 1, jobs: [jobOf(Number(run_id), runs, took)] }),
    '/{attempt_number}': ({ run_id, attempt_number }) => attemptOf([...before, ...runs], Number(run_id), Number(attempt_number)),
    '/workflows': () => ({ total_count: 1, workflows: [{ id: 7, name: 'CI', path: '.github/workflows/ci.yml', state }] }),
    '/{basehead}': () => ({
      total_commits: 1,
      commits: [{ sha: 'b'.repeat(40), commit: { message: 'Change it', author: { name: 'Lin' } } }]
    }),
    '/{repo}': () => ({ default_branch: 'main' })
  }
  const request = async (route: string, parameters: Record<string, unknown>) => {
    asked.push(route)
    const answer = answers[route.slice(route.lastIndexOf('/'))]
    if (!answer) throw new Error(`${route} is not answered here`)
    return { data: answer(parameters), headers: {}, status: 200 }
  }
  const jobLog = async () => {
    asked.push('log')
    return '##[error]Expected 1, got 2'
  }
  const github = { request, jobLog, file: async () => (asked.push('file') > 0 ? file : undefined) } as unknown as GitHub
  return { github, asked }
}

const jobOf = (run: number, runs: readonly ApiRun[], took: number) => ({
  ...{ id: run * 10, run_id: run, run_attempt: 1, name: 'test', status: 'completed', labels: ['ubuntu-latest'] },
  conclusion: runs.find(({ id }) => id === run)?.conclusion ?? 'failure',
  ...{ started_at: new Date(monday).toISOString(), completed_at: new Date(monday + took).toISOString() },
  html_url: `https://github.com/octo/app/actions/runs/${run}/job/${run * 10}`,
  steps: [{ name: 'Run npm test', number: 2, status: 'completed', conclusion: 'failure' }]
})

const attemptOf = (runs: readonly ApiRun[], run: number, attempt: number) =>
  runs.find(({ id, run_attempt }) => id === run && run_attempt === attempt) ?? {
    ...runs.find(({ id }) => id === run),
    ...{ run_attempt: attempt, status: 'completed', conclusion: 'failure' }
  }

/** A Discord that keeps its messages, and what they say. */
export function discordSim() {
  const { shown, ...discord } = memoryDiscord()
  const titles = () => shown().map(({ title }) => title)
  /** Of each request, in their order. */
  const descriptions = () => discord.bodies.map((body): string => JSON.parse(body).embeds[0].description ?? '')
  return { ...discord, titles, descriptions }
}

export const memory = (): Documents =>
  createLedger('memory', { serverUrl: '', repository: '', workspace: '', branch: '', token: '' }) as Documents

export interface Given extends World {
  runs: readonly ApiRun[]
  /** The number of the run whose end the event tells of; a sweep without one. */
  about?: number
  /** In its place: the run as the event tells of it. */
  event?: ApiRun
  ledger?: Documents | undefined
  http?: Transport
  inputs?: Readonly<Record<string, string>>
  config?: Partial<Config>
  now?: number
  /** Gives others their turn while this step waits; its own clock goes on by as much as it waits. */
  others?: () => Promise<void>
  ports?: Partial<Ports>
}

/** A run takes at least as long as its jobs; here that is told of those that were cancelled. */
const lasting =
  (took: number) =>
  (run: ApiRun): ApiRun => {
    const began = new Date(Date.parse(String(run.updated_at)) - took).toISOString()
    return run.conclusion === 'cancelled' ? { ...run, created_at: began, run_started_at: began } : run
  }

/** One step with real delivery; GitHub, Discord and the ledger are lambdas. */
export async function step({
  runs: ended,
  about,
  event,
  ledger,
  http = discordSim().http,
  inputs,
  config,
  now = monday,
  others = async () => undefined,
  ports,
  ...world
}: Given) {
  const runs = ended.map(lasting(world.took ?? 0))
  const outputs: Record<string, unknown> = {}
  const said: string[] = []
  const { github, asked } = githubWith(runs, world)
  const say = (line: string) => void said.push(line)
  const slept = { ms: 0 }
  const sleep = async (ms: number) => {
    await others()
    slept.ms += ms
  }
  const time = { now: () => now + slept.ms, sleep, random: () => 0 }
  await run(inputsOf({ ledger: ledger ? 'branch' : 'none', ...inputs }), {
    context: contextOf(event ?? runs.find(({ run_number }) => run_number === about)),
    env: {},
    now: () => now,
    elapsed: () => 0,
    config: async () => ({ ...noConfig, ...config }),
    github: async () => github,
    ledger: async () => ledger,
    deliver: deliveryOver({ ...time, transports: { http }, ledger: async () => ledger, log: { info: say, warn: say } }),
    shows: async (...of) => (await receiptStore(ledger)).receipts.knows(...of),
    remoteIdOf: async (alertKey, channel) => (await (await receiptStore(ledger)).receipts.find(alertKey, channel))?.remote?.id,
    redact: (text) => text,
    output: (name, value) => void Object.assign(outputs, { [name]: value }),
    ...{ summary: say, progress: say, notice: say, warn: say, error: say },
    ...ports
  })
  return { outputs, said, asked }
}

const contextOf = (workflow_run: ApiRun | undefined) =>
  readContext({
    env: {
      ...{ GITHUB_REPOSITORY: 'octo/app', GITHUB_EVENT_PATH: 'event.json', GITHUB_RUN_ID: '9', GITHUB_RUN_NUMBER: '1' },
      GITHUB_EVENT_NAME: workflow_run ? 'workflow_run' : 'schedule'
    },
    readFile: () =>
      JSON.stringify({ action: 'completed', repository: { full_name: 'octo/app', default_branch: 'main' }, workflow, workflow_run }),
    warn: () => undefined
  })

const workflow = { id: 7, name: 'CI', path: '.github/workflows/ci.yml' }

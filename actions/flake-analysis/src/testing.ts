import { deliveryOver, github, inputVariable, issueTransport, once, readContext, readInputs, receiptStore } from '@tocsin/action-kit'
import { createLedger } from '@tocsin/ledger'
import { type Config, createExchange, noConfig, type Transport } from '@tocsin/notifier'
import type { GithubSim } from '@tocsin/testkit'
import { type Effect, memoryDiscord } from '@tocsin/testkit/turns'
import { Inputs } from './inputs.ts'
import type { FlakeReport } from './model/report.ts'
import type { Ports } from './ports.ts'
import { run } from './run.ts'

const webhook = 'https://discord.com/api/webhooks/11/s3cret-token'
const token = 'ghp_theSameInEachJob00000000000000000000'
export const [hourMs, dayMs] = [3_600_000, 86_400_000]
export const monday = Date.UTC(2026, 0, 5)

export type MemoryLedger = NonNullable<Awaited<ReturnType<Ports['ledger']>>>

export const memory = (): MemoryLedger =>
  createLedger('memory', { serverUrl: '', repository: '', workspace: '', branch: '', token: '' }) as MemoryLedger

/** A ledger whose every access is an effect that a process can die at. */
const through = (ledger: MemoryLedger, effect: Effect): MemoryLedger =>
  new Proxy(ledger, {
    get: (target, name) => {
      const own = Reflect.get(target, name)
      return typeof own === 'function' ? (...given: unknown[]) => effect(async () => own.apply(target, given)) : own
    }
  })

function inputsOf(given: Readonly<Record<string, string>>): Inputs {
  const all = { 'discord-webhook': webhook, 'github-token': token, 'write-token': token, ...given }
  const env = Object.fromEntries(Object.entries(all).map(([name, value]) => [inputVariable(name), value]))
  return readInputs(Inputs, { env, warn: () => undefined, mask: () => undefined })
}

export interface Given {
  sim: GithubSim
  /** In ms since 1970. */
  now: number
  ledger?: MemoryLedger | undefined
  inputs?: Readonly<Record<string, string>>
  config?: Partial<Config>
  http?: Transport
  event?: { name: string; payload: object }
  env?: Readonly<Record<string, string>>
  /** What goes over the network or to the ledger is an effect. */
  effect?: Effect
  ports?: Partial<Ports>
}

const repository = { full_name: 'octo/app', name: 'app', owner: { login: 'octo' }, default_branch: 'main' }

export interface Stepped {
  report: FlakeReport
  outputs: Readonly<Record<string, string>>
  said: readonly string[]
  summaries: readonly string[]
  /** Of the report folder and beside it, by path. */
  files: ReadonlyMap<string, string>
  error: Error | undefined
}

const asItIs: Effect = (work) => work()

/** One step with the client, the delivery and the rules as they are; the runner, Discord and the ledger are lambdas. */
export async function step({ sim, now, ledger, http = memoryDiscord().http, ...given }: Given): Promise<Stepped> {
  const { effect = asItIs, event = { name: 'schedule', payload: {} } } = given
  const [outputs, files, said, summaries] = [{} as Record<string, string>, new Map<string, string>(), [] as string[], [] as string[]]
  const say = (line: string) => void said.push(line)
  const context = contextOf(sim, { ...event, payload: { repository, ...event.payload } }, given.env)
  const client = once(() => github({ token, context, exchange: createExchange({ env: {} }), log: { debug: () => {} }, maxWaitSeconds: 0 }))
  const own = ledger && given.effect ? through(ledger, effect) : ledger
  const send: Transport = (...call) => effect(() => http(...call))
  const slept = { ms: 0 }
  const sleep = async (ms: number) => {
    slept.ms += ms
  }
  const time = { now: () => now, sleep, random: () => 0 }
  const transports = { http: send, github: issueTransport({ github: client, context, token, now: time.now }) }
  const inputs = inputsOf({ ledger: ledger ? 'branch' : 'none', ...given.inputs })
  const ports: Ports = {
    ...{ context, env: { ...given.env }, ...time, elapsed: () => slept.ms, signal: new AbortController().signal },
    ...{ config: async () => ({ ...noConfig, ...given.config }), github: client, writer: client, ledger: async () => own, send },
    deliver: deliveryOver({ ...time, transports, ledger: async () => own, log: { info: say, warn: say } }),
    shows: async (...of) => (await receiptStore(own)).receipts.knows(...of),
    remoteIdOf: async (alertKey, channel) => (await (await receiptStore(own)).receipts.find(alertKey, channel))?.remote?.id,
    writeFile: async (path, text) => void files.set(path, text),
    writePage: async (folder, all) => {
      for (const [name, text] of Object.entries(all)) files.set(`${folder}/${name}`, text)
    },
    redact: (text) => text,
    output: (name, value) => void Object.assign(outputs, { [name]: String(value) }),
    summary: (text) => void summaries.push(text),
    ...{ progress: say, notice: say, warn: say, error: say },
    ...given.ports
  }
  const error = await run(inputs, ports).then(
    () => undefined,
    (problem: Error) => problem
  )
  const json = files.get(`${inputs['report-dir']}/flake-report.json`)
  return { outputs, said, summaries, files, error, report: json === undefined ? (undefined as never) : JSON.parse(json) }
}

const contextOf = ({ url, serverUrl }: GithubSim, { name, payload }: { name: string; payload: object }, env: Given['env']) =>
  readContext({
    env: {
      ...{
        GITHUB_REPOSITORY: 'octo/app',
        GITHUB_EVENT_PATH: 'event.json',
        GITHUB_RUN_ID: '9',
        GITHUB_RUN_NUMBER: '1',
        GITHUB_RUN_ATTEMPT: '1'
      },
      ...{ GITHUB_API_URL: url, GITHUB_SERVER_URL: serverUrl, GITHUB_EVENT_NAME: name, GITHUB_REF_NAME: 'main', GITHUB_JOB: 'flakes' },
      ...{ GITHUB_WORKFLOW_REF: 'octo/app/.github/workflows/flakes.yml@refs/heads/main' },
      ...env
    },
    readFile: () => JSON.stringify(payload),
    warn: () => undefined
  })

/** What is not healthy, as `level state workflow job step test variant`. */
export const found = ({ subjects }: FlakeReport): string[] =>
  subjects
    .map(({ level, state, workflow, job, step: own, test }) =>
      [level, state, workflow.replace('.github/workflows/', ''), job, own, test?.name].filter((one) => one !== undefined).join(' | ')
    )
    .toSorted()

import { ActionError, deliveryOver, type GitHub, inputVariable, readContext, readInputs, receiptStore } from '@tocsin/action-kit'
import { createLedger, type Ledger } from '@tocsin/ledger'
import { type Config, noConfig, type Transport } from '@tocsin/notifier'
import { type Effect, memoryDiscord } from '@tocsin/testkit/turns'
import { Inputs } from './inputs.ts'
import type { Ports } from './ports.ts'
import type { Fault, Observation } from './probe/observation.ts'
import { run } from './run.ts'

const webhook = 'https://discord.com/api/webhooks/11/s3cret-token'
export const minuteMs = 60_000
export const monday = Date.UTC(2026, 0, 5, 9)

function inputsOf(given: Readonly<Record<string, string>> = {}): Inputs {
  const all = { 'discord-webhook': webhook, 'github-token': 'ghs_token', ...given }
  const env = Object.fromEntries(Object.entries(all).map(([name, value]) => [inputVariable(name), value]))
  return readInputs(Inputs, { env, warn: () => undefined, mask: () => undefined })
}

const verdicts: Readonly<Record<string, Observation['verdict']>> = { U: 'up', D: 'down', G: 'degraded', I: 'inconclusive', X: 'down' }
const faults: Readonly<Record<string, Fault>> = { D: 'status', G: 'latency', I: 'runner', X: 'refused' }
/** Nothing but a test says what belongs together: by its fault no endpoint has the cause of another. */
const others: readonly Fault[] = ['status', 'body', 'json', 'tls', 'header']

/** `U` up, `D` down, `G` degraded, `I` inconclusive, `X` nothing there answers. */
function observed(mark: string, at: number, cause: Fault | undefined = faults[mark]): Observation {
  const causes = cause && mark !== 'U' ? [{ fault: mark === 'D' ? cause : (faults[mark] ?? cause), words: 'it says no' }] : []
  return { at, verdict: verdicts[mark] ?? 'inconclusive', causes, phases: { total: 42 } }
}

/** A Discord that keeps its messages; each request that pings is a call. */
export function discordSim() {
  const { shown, bodies, ...discord } = memoryDiscord()
  const titles = () => shown().map(({ title }) => title)
  return { ...discord, bodies, shown, titles }
}

export const memory = (): Ledger => {
  const ledger = createLedger('memory', { serverUrl: '', repository: '', workspace: '', branch: '', token: '' })
  if (!ledger) throw new Error('no ledger')
  return ledger
}

/** A ledger whose every access is an effect. */
export const through = (ledger: Ledger, effect: Effect): Ledger => ({
  read: (key) => effect(() => ledger.read(key)),
  update: (key, fn) => effect(() => ledger.update(key, fn)),
  append: (key, lines) => effect(() => ledger.append(key, lines)),
  lines: (key) => effect(() => ledger.lines(key)),
  readAll: (wanted) => effect(() => ledger.readAll(wanted)),
  keysUnder: (folder) => effect(() => ledger.keysUnder(folder)),
  change: (wanted, fn) => effect(() => ledger.change(wanted, fn))
})

/** A GitHub that knows open issues with the label of maintenance. */
const githubWith = (issues: readonly object[] | (() => never)) => {
  const request = async () => ({ data: typeof issues === 'function' ? issues() : issues, headers: {}, status: 200 })
  return { request } as unknown as GitHub
}

export interface Given {
  /** What each endpoint is found to be, by its name; those that are not there are up. */
  seen?: Readonly<Record<string, string>>
  ledger?: Ledger | undefined
  http?: Transport
  inputs?: Readonly<Record<string, string>>
  config?: Partial<Config>
  env?: Readonly<Record<string, string>>
  now?: number
  /** Of the workflow run. */
  runId?: number
  /** The clock of delivery goes on by what is waited for; a step that is one of several gives them their turn. */
  waits?: () => Promise<void>
  issues?: readonly object[] | (() => never)
  ports?: Partial<Ports>
}

/** One step with real delivery; probes, GitHub, Discord and the ledger are lambdas or memory. */
export async function step({ seen = {}, ledger, http = discordSim().http, now = monday, waits = async () => undefined, ...given }: Given) {
  const { inputs, config, env = {}, runId = 9, issues = [], ports } = given
  const outputs: Record<string, unknown> = {}
  const [said, probed]: [string[], string[]] = [[], []]
  const files = new Map<string, string>()
  const say = (line: string) => void said.push(line)
  const slept = { ms: 0 }
  const sleep = async (ms: number) => {
    await waits()
    slept.ms += ms
  }
  const time = { now: () => now + slept.ms, sleep, random: () => 0 }
  const effects: Ports = {
    context: contextOf(runId),
    env,
    now: () => now,
    elapsed: () => slept.ms,
    ...{ sleep, random: () => 0, signal: new AbortController().signal },
    config: async () => ({ ...noConfig, ...config }),
    github: async () => githubWith(issues),
    ledger: async () => ledger,
    async probe({ name }) {
      probed.push(name)
      return observed(seen[name] ?? 'U', now, others[[...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % others.length])
    },
    reach: async () => true,
    file: async () => '',
    writeFile: async (path, text) => void files.set(path, text),
    writePage: async (folder, pages) => {
      for (const [path, text] of Object.entries(pages)) files.set(`${folder}/${path}`, text)
    },
    send: http,
    hide: () => undefined,
    deliver: deliveryOver({ ...time, transports: { http }, ledger: async () => ledger, log: { info: say, warn: say } }),
    shows: async (...of) => (await receiptStore(ledger)).receipts.knows(...of),
    remoteIdOf: async (alertKey, channel) => (await (await receiptStore(ledger)).receipts.find(alertKey, channel))?.remote?.id,
    redact: (text) => text,
    output: (name, value) => void Object.assign(outputs, { [name]: value }),
    ...{ summary: say, progress: say, notice: say, warn: say, error: say },
    ...ports
  }
  const asked = inputsOf({ ledger: ledger ? 'branch' : 'none', endpoints: 'https://api.example.com', ...inputs })
  const problem = await run(asked, effects).then(
    () => undefined,
    (error: unknown) => {
      if (!(error instanceof ActionError)) throw error
      return error.message
    }
  )
  return { outputs, said, probed, files, problem }
}

const schedule = { name: 'schedule', payload: {} }

export const contextOf = (runId: number, { name, payload }: { name: string; payload: object } = schedule) =>
  readContext({
    env: {
      ...{ GITHUB_REPOSITORY: 'octo/app', GITHUB_EVENT_PATH: 'event.json', GITHUB_RUN_ID: String(runId), GITHUB_RUN_NUMBER: '1' },
      ...{ GITHUB_EVENT_NAME: name, GITHUB_JOB: 'health' }
    },
    readFile: () => JSON.stringify({ repository: { full_name: 'octo/app', default_branch: 'main' }, ...payload }),
    warn: () => undefined
  })

/** Endpoints of these names, each of which is probed once. */
export const endpoints = (names: readonly string[], more = ''): string =>
  names.map((name) => `- { name: ${name}, url: "https://${name}.example.com", retries: 0${more} }`).join('\n')

export interface Story extends Given {
  /** For each endpoint its rounds; see `observed`. */
  drawn: Readonly<Record<string, string>>
  everyMinutes?: number
}

/** One round after the other, every five minutes; for each the status, and what became of messages. */
export async function story({ drawn, everyMinutes = 5, ...given }: Story) {
  const { http, titles, bodies, messages } = discordSim()
  const ledger = 'ledger' in given ? given.ledger : memory()
  const names = Object.keys(drawn)
  const rounds = Math.max(...names.map((name) => drawn[name]?.length ?? 0))
  const ends: Awaited<ReturnType<typeof step>>[] = []
  const told: string[][] = []
  for (let index = 0; index < rounds; index++) {
    const seen = Object.fromEntries(names.map((name) => [name, drawn[name]?.[index] ?? 'U']))
    const now = (given.now ?? monday) + index * everyMinutes * minuteMs
    const before = bodies.length
    const inputs = { endpoints: endpoints(names), ...given.inputs }
    ends.push(await step({ http, ...given, ledger, seen, now, runId: 100 + index, inputs }))
    told.push(bodies.slice(before).map((body) => JSON.parse(body).embeds[0].title))
  }
  return { ends, told, titles, ledger, messages, bodies }
}

import { deliveryOver, receiptStore } from '@tocsin/action-kit'
import { type Config, type Documents, noConfig, type Transport } from '@tocsin/notifier'
import { dozing, type Effect, lasting, memoryDiscord, memoryDocuments, through, type Watch } from '@tocsin/testkit/turns'
import type { FlakeReport } from '../model/report.ts'
import { monday } from './decide/story.fixture.ts'
import { type FlakeTellPorts, type FlakeTo, tell } from './tell.ts'

const webhook = 'https://discord.com/api/webhooks/11/s3cret-token'

export interface Given {
  report: FlakeReport
  ledger?: Documents | undefined
  http?: Transport
  /** Of GitHub, for issues. */
  github?: Transport<never, unknown>
  inputs?: Partial<FlakeTo['inputs']>
  config?: Partial<Config>
  /** In ms since 1970. */
  now?: number
  by?: string
  ports?: Partial<FlakeTellPorts>
  /** What a process of several goes by. */
  watch?: Watch & { effect: Effect }
}

export const sceneOf = (report: FlakeReport) => ({
  ...{ repository: 'octo/app', report, runUrl: 'https://github.com/octo/app/actions/runs/99' }
})

/** What a step tells with, over Discord and a ledger that are lambdas. */
export function portsFor({ ledger, http = memoryDiscord().http, github, now = monday, ports, watch }: Omit<Given, 'report'>) {
  const said: string[] = []
  const say = (line: string) => void said.push(line)
  const slept = { ms: 0 }
  const timed = watch ? lasting(watch.effect, 1000, watch) : undefined
  const own = ledger && timed ? through(ledger, timed) : ledger
  const sleep = watch
    ? dozing(watch.effect, watch)
    : async (ms: number) => {
        slept.ms += ms
      }
  const clock = { now: () => (watch ? watch.clock.now : now + slept.ms), sleep, random: () => 0 }
  const overNet: Transport = timed ? (...call) => timed(() => http(...call)) : http
  const transports = { http: overNet, ...(github && { github }) }
  const all: FlakeTellPorts = {
    env: {},
    now: clock.now,
    ledger: async () => own,
    deliver: deliveryOver({ ...clock, transports, ledger: async () => own, log: { info: say, warn: say } }),
    shows: async (...of) => (await receiptStore(own)).receipts.knows(...of),
    remoteIdOf: async (alertKey, channel) => (await (await receiptStore(own)).receipts.find(alertKey, channel))?.remote?.id,
    redact: (text) => text,
    ...{ summary: say, notice: say, warn: say, error: say },
    ...ports
  }
  return { ports: all, said }
}

export const toOf = ({ inputs, config, by = 'run 1' }: Pick<Given, 'inputs' | 'config' | 'by'> = {}): FlakeTo => ({
  ...{ inputs: { 'discord-webhook': [webhook], 'dry-run': false, ledger: 'branch', ...inputs }, config: { ...noConfig, ...config }, by }
})

/** One step that tells. */
export async function telling({ report, ...given }: Given) {
  const { ports, said } = portsFor(given)
  return { ...(await tell(sceneOf(report), toOf(given), ports)), said }
}

export { memoryDiscord, memoryDocuments }

import { plural } from '@tocsin/notifier'
import type { Round } from './decide/round.ts'
import { type Decided, decideAndKeep } from './decide-and-keep.ts'
import type { Endpoint } from './endpoint.ts'
import { declaredMaintenance } from './gather/maintenance.ts'
import type { Settings } from './gather/settings.ts'
import { dayMs } from './history/calendar.ts'
import type { Holding } from './history/held.ts'
import type { History } from './history/history.ts'
import type { Row } from './history/row.ts'
import { punctualityOf } from './history/schedule.ts'
import type { Inputs } from './inputs.ts'
import { latenciesOf } from './judge/latencies.ts'
import { maintained } from './judge/maintained.ts'
import { objectiveReports, reportsOf } from './judge/objectives.ts'
import { pastOf, withRows } from './judge/past.ts'
import { rowsOf } from './judge/rows.ts'
import { isYoung, withoutVerdict } from './judge/young.ts'
import { lastBad, lastProbes } from './kept/kept.ts'
import { type Before, readBefore } from './kept/read-before.ts'
import type { Maintenance } from './maintenance/maintenance.ts'
import type { Ports } from './ports.ts'
import { isDue } from './round/due.ts'
import { type Observed, observe } from './round/observe.ts'
import type { Result } from './round/result.ts'
import { shardOf } from './round/shard.ts'
import type { Seen, To } from './seen.ts'
import type { Report } from './slo/report.ts'
import { listenersBy } from './tell/listeners.ts'

/** Probes what is due, judges it by the past, and keeps what follows. */
export async function watch(settings: Settings, values: Readonly<Record<string, string>>, to: To, ports: Ports): Promise<Seen> {
  const now = ports.now()
  const [before, declared] = await Promise.all([
    readBefore(settings, to.inputs, ports),
    declaredMaintenance(settings.endpoints, settings.maintenanceLabel, ports)
  ])
  const looked = await look(settings, values, { before, maintenance: declared.maintenance, now }, to.inputs, ports)
  const judged = judge(settings, looked, { before, maintenance: declared.maintenance }, to.inputs, ports)
  const decided = await decide(settings, { now, before, looked, judged }, to, ports)
  if (decided.notice) ports.notice(decided.notice)
  return {
    ...{ settings, maintenance: declared.maintenance, decided, ledger: before.ledger },
    ...{ mine: looked.mine, results: decided.results, offline: looked.offline, notDue: looked.notDue },
    ...{ history: judged.history, reports: judged.reports },
    problems: [before.problem, decided.problem, declared.problem]
  }
}

interface Looked extends Observed {
  /** The endpoints of this shard. */
  mine: readonly Endpoint[]
  notDue: number
}

interface Known {
  before: Before
  maintenance: readonly Maintenance[]
}

async function look(
  settings: Settings,
  values: Readonly<Record<string, string>>,
  { before, maintenance, now }: Known & { now: number },
  inputs: Inputs,
  ports: Ports
): Promise<Looked> {
  const mine = shardOf(settings.endpoints, inputs.shard)
  const probed = lastProbes(before.document, inputs.vantage)
  // Whoever starts a round by hand wants to see one.
  const isByHand = ports.context.eventName === 'workflow_dispatch'
  const due = mine.filter((one) => isByHand || isDue(one, probed.get(one.name), now))
  if (due.length < mine.length)
    ports.progress(`${plural(mine.length - due.length, 'endpoint')} of ${mine.length} not due: probed within their interval (\`every\`).`)
  const { results, offline } = await observe(badFirst(due, lastBad(before.document)), settings, values, inputs, ports)
  return {
    ...{ mine, notDue: mine.length - due.length, results: maintained(inOrder(results, due), maintenance, settings.endpoints) },
    ...(offline !== undefined && { offline })
  }
}

/** What was bad takes longest: it is not to begin when all others are done. */
const badFirst = (due: readonly Endpoint[], bad: ReadonlySet<string>) =>
  due.toSorted((a, b) => Number(bad.has(b.name)) - Number(bad.has(a.name)))

function inOrder(results: readonly Result[], due: readonly Endpoint[]): readonly Result[] {
  const byName = new Map(results.map((result) => [result.endpoint, result]))
  return due.flatMap(({ name }) => byName.get(name) ?? [])
}

interface Judged {
  rows: readonly Row[]
  holding: Holding
  history: History
  reports: readonly Report[]
  /** When it was judged, in ms since 1970. */
  at: number
  latencies: Round['latencies']
  objectives: Round['objectives']
  usualMs: number | undefined
}

/** Of a past that could not be read, and of a runner that saw nothing, there is nothing to say of percentiles and objectives. */
function judge(settings: Settings, { results, offline }: Looked, { before, maintenance }: Known, inputs: Inputs, ports: Ports): Judged {
  const [rows, holding, at] = [rowsOf(results, inputs.vantage), holdingOf(settings), ports.now()]
  const history = withRows({ lists: before.lists, rows, now: at, holding })
  const all = reportsOf(settings.slos, pastOf(history, settings.endpoints, maintenance))
  const everyMs = Math.min(...settings.endpoints.map((one) => one.everyMs))
  const reports = isYoung(history, everyMs) ? all.map(withoutVerdict) : all
  const isBlind = before.problem !== undefined || offline !== undefined
  return {
    ...{ rows, holding, history, reports, at },
    latencies: isBlind ? undefined : latenciesOf(settings.endpoints, history),
    objectives: isBlind ? undefined : objectiveReports(reports),
    usualMs: punctualityOf(history, { from: at - 7 * dayMs, to: at + 1, everyMs }).intervalMs
  }
}

function holdingOf({ endpoints, vantages }: Settings): Holding {
  const everyMs = new Map(endpoints.map((one) => [one.name, one.everyMs]))
  return { everyMs: (name) => everyMs.get(name), ...(vantages && { agree: vantages.down }) }
}

interface Whole {
  now: number
  before: Before
  looked: Looked
  judged: Judged
}

const decide = (
  { endpoints, vantages }: Settings,
  { now, before, looked, judged }: Whole,
  { inputs, config }: To,
  ports: Ports
): Promise<Decided> =>
  decideAndKeep(before.ledger, before.document, {
    round: {
      ...{ id: roundId(inputs, ports), at: Math.min(now, ...looked.results.map(({ at }) => at)), endpoints, results: looked.results },
      ...(judged.usualMs !== undefined && { usualMs: judged.usualMs }),
      ...(judged.objectives && { objectives: judged.objectives }),
      ...(judged.latencies && { latencies: judged.latencies }),
      ...(inputs.shard !== undefined && { shard: inputs.shard }),
      ...(looked.offline !== undefined && { inconclusive: looked.offline })
    },
    rules: { policy: config.policy },
    listeners: listenersBy({ inputs, config }, { endpoints, repository: ports.context.repository }),
    ...{ rows: judged.rows, endpoints, holding: judged.holding, now: judged.at },
    ...(inputs.vantage !== undefined && { place: { vantage: inputs.vantage, quorum: vantages ?? { of: 1, down: 1 } } })
  })

/** A job that is run again is another round: it looks again. */
const roundId = ({ shard = '', vantage = '' }: Inputs, { context: { runId, runAttempt, job }, now }: Ports) =>
  `${runId}.${runAttempt}.${job}.${shard}.${vantage}.${now()}`

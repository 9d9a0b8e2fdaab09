import {
  type ActionError,
  checkDelivered,
  distinct,
  faultOf,
  type Kinds,
  leftOutWords,
  optionsOf,
  passedBy,
  redactContext,
  secretProblem,
  sendLeftovers,
  throwFirst,
  whyNobody
} from '@tocsin/action-kit'
import type { Config, Receipt } from '@tocsin/notifier'
import { type Decided, decideAndKeep, keepSent } from './decide-and-keep.ts'
import { checkEndpoints } from './gather/check.ts'
import { checkObjectives } from './gather/check-objectives.ts'
import { declaredMaintenance } from './gather/maintenance.ts'
import { secretValues } from './gather/secrets.ts'
import { type Settings, settingsOf } from './gather/settings.ts'
import { dayMs } from './history/calendar.ts'
import { readLists } from './history/gateway.ts'
import type { Holding } from './history/held.ts'
import type { History } from './history/history.ts'
import { punctualityOf } from './history/schedule.ts'
import type { Inputs } from './inputs.ts'
import { latenciesOf } from './judge/latencies.ts'
import { maintained } from './judge/maintained.ts'
import { objectiveReports, reportsOf } from './judge/objectives.ts'
import { pastOf, withRows } from './judge/past.ts'
import { rowsOf } from './judge/rows.ts'
import { keptFrom, keptKey } from './kept/kept.ts'
import type { Maintenance } from './maintenance/maintenance.ts'
import { writeOutputs } from './outputs.ts'
import type { HealthLedger, Ports } from './ports.ts'
import { publish } from './publish.ts'
import { summaryOf } from './report/summary.ts'
import { overallUptime, uptimeOver } from './report/uptime.ts'
import { isDue } from './round/due.ts'
import { observe } from './round/observe.ts'
import type { Result } from './round/result.ts'
import { shardOf } from './round/shard.ts'
import { budgetLeftOf } from './slo/gate.ts'
import type { Report } from './slo/report.ts'
import { type Told, tellAll } from './tell/tell.ts'

/** What every alert of this action has. */
const kinds: Kinds = { sources: ['health', 'slo'], labels: ['repository', 'kind', 'decision', 'endpoint', 'group', 'critical'] }

/** One round: what is due is probed, kept, judged, told and shown. */
export async function run(inputs: Inputs, effects: Ports): Promise<void> {
  const { config, leftOut } = passedBy(inputs, await effects.config(), effects.env) // The file names further secrets.
  const ports = { ...effects, context: redactContext(effects.context, effects.redact) }
  const settings = stateless(await settingsOf(inputs, config, ports), inputs)
  await checkEndpoints(settings, ports.now())
  for (const line of checkObjectives(settings)) ports.notice(line)
  if (leftOut.length > 0) ports.notice(leftOutWords(leftOut))
  const nobody = whyNobody(inputs, config, ports.context, ports.env)
  if (nobody) return skip(nobody, ports)
  const unusable = await secretProblem(kinds, { inputs, config }, ports)
  const problems = await round(settings, { inputs, config }, ports)
  throwFirst(distinct([unusable, ...problems]), ports.error)
}

/** Where nothing is kept, nobody can count rounds: each one is judged by itself. */
const stateless = (settings: Settings, { ledger }: Inputs): Settings =>
  ledger === 'none' ? { ...settings, endpoints: settings.endpoints.map((one) => ({ ...one, failAfter: 1, recoverAfter: 1 })) } : settings

function skip(why: string, ports: Ports): void {
  ports.notice(`Nothing was probed: ${why}.`)
  writeOutputs({ results: [], endpoints: [], uptime: new Map(), receipts: [] }, ports)
}

interface To {
  inputs: Inputs
  config: Config
}

/** Everything that a round came to. */
export interface Seen {
  settings: Settings
  results: readonly Result[]
  history: History
  maintenance: readonly Maintenance[]
  reports: readonly Report[]
  decided: Decided
  offline?: string | undefined
  notDue: number
}

async function round(settings: Settings, to: To, ports: Ports): Promise<readonly (ActionError | undefined)[]> {
  const { inputs } = to
  const values = secretValues(settings.secrets, ports.env)
  ports.hide(Object.values(values))
  const ledger = await ports.ledger()
  const { seen, problem } = await observed(settings, values, ledger, to, ports)
  const told = await tell(seen, to, ports)
  const unkept = await kept(ledger, told, ports)
  const leftovers = await leftoversOf(told, to, ports)
  const receipts = [...told.flatMap((one) => one.receipts), ...leftovers.receipts]
  report(seen, receipts, ports)
  const unpublished = await publish(seen, to, ports)
  const failOn = inputs['fail-on'] ?? to.config.defaults.failOn ?? 'all'
  const undelivered = missed(receipts, failOn, ports)
  return [seen.decided.problem, problem, unkept, leftovers.problem, ...told.map((one) => one.problem), ...unpublished, undelivered]
}

/** The past that is looked at: 90 days for a page, and what objectives need. */
const usualDays = 35
const pageDays = 100

async function observed(
  settings: Settings,
  values: Readonly<Record<string, string>>,
  ledger: HealthLedger | undefined,
  { inputs, config }: To,
  ports: Ports
) {
  const { endpoints, slos } = settings
  const days = inputs['status-page'] || inputs.digest !== 'off' || slos.some(({ window }) => window !== undefined) ? pageDays : usualDays
  const now = ports.now()
  const before = ledger ? await readLists(ledger, { now, days, key: keptKey }) : { lists: {}, document: undefined }
  const { maintenance, problem } = await declaredMaintenance(endpoints, settings.maintenanceLabel, ports)
  const mine = shardOf(endpoints, inputs.shard)
  const due = mine.filter((one) => isDue(one, lastAt(before.document, one.name, inputs.vantage), now))
  const { results: raw, offline } = await observe(due, settings, values, inputs, ports)
  const results = maintained(raw, maintenance, endpoints)
  const rows = rowsOf(results, inputs.vantage)
  const holding = holdingOf(settings)
  const after = ports.now()
  const history = withRows({ lists: before.lists, rows, now: after, holding })
  const reports = reportsOf(slos, pastOf(history, endpoints, maintenance))
  const decided = await decideAndKeep(ledger, before.document, {
    round: {
      ...{ id: roundId(inputs, ports), at: Math.min(now, ...results.map(({ at }) => at)), endpoints, results },
      ...{ objectives: objectiveReports(reports), latencies: latenciesOf(mine, history) },
      ...(offline !== undefined && { inconclusive: offline })
    },
    rules: { policy: config.policy },
    ...{ rows, endpoints, holding, now: after },
    ...(inputs.vantage !== undefined && { place: { vantage: inputs.vantage, quorum: settings.vantages ?? { of: 1, down: 1 } } })
  })
  if (decided.notice) ports.notice(decided.notice)
  const seen: Seen = { settings, results, history, maintenance, reports, decided, offline, notDue: mine.length - due.length }
  return { seen, problem }
}

function lastAt(document: unknown, endpoint: string, vantage: string | undefined): number | undefined {
  const { alerts, vantages } = keptFrom(document)
  if (vantage !== undefined) return vantages.find((one) => one.endpoint === endpoint && one.vantage === vantage)?.at
  return alerts.tracks.find((one) => one.endpoint === endpoint)?.at
}

function holdingOf({ endpoints, vantages }: Settings): Holding {
  const everyMs = new Map(endpoints.map((one) => [one.name, one.everyMs]))
  return { everyMs: (name) => everyMs.get(name), ...(vantages && { agree: vantages.down }) }
}

/** A job that is run again is another round: it looks again. */
const roundId = ({ shard = '', vantage = '' }: Inputs, { context: { runId, runAttempt, job }, now }: Ports) =>
  `${runId}.${runAttempt}.${job}.${shard}.${vantage}.${now()}`

const tell = ({ settings, decided, history }: Seen, to: To, ports: Ports): Promise<readonly Told[]> =>
  tellAll(
    decided.tellings,
    ({ alert }) => {
      const uptime = overallUptime(
        history,
        alert.members.map(({ endpoint }) => endpoint),
        30
      )
      return {
        ...{
          repository: ports.context.repository,
          endpoints: settings.endpoints,
          runUrl: ports.context.runUrl,
          pageUrl: settings.page.url
        },
        ...(uptime !== undefined && to.inputs.ledger !== 'none' && { uptime })
      }
    },
    to,
    ports
  )

/** What is lost stays to be told, and so does what could not be kept: the next round tells it again, and receipts tell what was told. */
async function kept(ledger: HealthLedger | undefined, told: readonly Told[], ports: Ports): Promise<ActionError | undefined> {
  const sent = told
    .filter(({ fate }) => fate !== 'lost')
    .map(({ telling, issue }) => ({ turn: telling.turn, alert: telling.alert.id, ...(issue !== undefined && { issue: Number(issue) }) }))
  return ledger && keepSent(ledger, sent, ports.now()).then(() => undefined, faultOf)
}

async function leftoversOf(told: readonly Told[], to: To, ports: Ports): Promise<{ receipts: readonly Receipt[]; problem?: ActionError }> {
  const used = new Set(told.flatMap(({ receipts }) => receipts.map(({ channel }) => channel)))
  try {
    return { receipts: await sendLeftovers(to.inputs, to.config, optionsOf(to), ports, used) }
  } catch (error) {
    return { receipts: [], problem: faultOf(error) }
  }
}

function missed(receipts: readonly Receipt[], failOn: 'none' | 'any' | 'all', { error }: Ports): ActionError | undefined {
  try {
    checkDelivered(receipts, failOn, error)
    return undefined
  } catch (problem) {
    return faultOf(problem)
  }
}

function report(
  { settings: { endpoints, imported }, results, history, reports, offline, notDue, decided }: Seen,
  receipts: readonly Receipt[],
  ports: Ports
): void {
  const names = endpoints.map(({ name }) => name)
  const uptime = new Map(
    names.flatMap((name): [string, number][] => {
      const share = uptimeOver(history, name, 30)
      return share === undefined ? [] : [[name, share]]
    })
  )
  const everyMs = Math.min(...endpoints.map((one) => one.everyMs))
  const punctuality =
    decided.kept.alerts.tracks.length > 0 ? punctualityOf(history, { from: history.now - dayMs, to: history.now, everyMs }) : undefined
  ports.summary(summaryOf({ results, uptime, reports, punctuality, notDue, inconclusive: offline, imported }))
  writeOutputs(
    { results, endpoints, uptime, overall: overallUptime(history, names, 30), budgetLeft: budgetLeftOf(reports), receipts },
    ports
  )
}

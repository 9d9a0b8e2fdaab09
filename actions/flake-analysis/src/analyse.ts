import { type ActionError, problemOf } from '@tocsin/action-kit'
import { fields } from '@tocsin/notifier'
import { assembled, type Part } from './assemble/assemble.ts'
import { enriched } from './assemble/enriched.ts'
import { cachesOfSheets, factsOfSheets } from './assemble/job-samples.ts'
import { linksOf } from './assemble/links.ts'
import { auditWorkflows, type WorkflowAudit } from './audit/audit-workflows.ts'
import { cacheReports } from './causes/cache-reports.ts'
import type { News } from './history/news.ts'
import { pruned } from './history/prune.ts'
import type { Sheet } from './history/sheet.ts'
import { tracksOf } from './history/tracks.ts'
import type { Inputs } from './inputs.ts'
import { knownIssues } from './issues/known.ts'
import { judgeAll } from './judge/judge-all.ts'
import type { Candidate, KeptState } from './judge/options.ts'
import { noState, type State } from './kept/state.ts'
import { type FlakeLedger, type Known, keepJudged, readKnown, staleKeys } from './kept/store.ts'
import { watermarkFrom, watermarkKey } from './kept/watermark.ts'
import { type FlakeReport, states } from './model/report.ts'
import type { Ports } from './ports.ts'
import { filesOnce } from './read/files-once.ts'
import { type Keeper, keeper } from './read/keeper.ts'
import { inPart } from './read/part.ts'
import { artifactReader, noReports, type ReportTally, readWorkspace } from './read/read-reports.ts'
import { readRuns } from './read/read-runs.ts'
import { workflowFiles } from './read/workflow-files.ts'
import type { Scope } from './scope.ts'

export interface Analysed {
  report: FlakeReport
  /** What it was made from. */
  candidates: readonly Candidate[]
  /** What was read this time. */
  news?: News
  /** What could not be read or kept. */
  problems: readonly (ActionError | undefined)[]
}

/** Reads what is new, keeps it, and judges all that is known. */
export async function analyse(inputs: Inputs, scope: Scope, effects: Ports): Promise<Analysed> {
  const ports = { ...effects, github: filesOnce(effects.github) }
  const { ledger, known, problem: unopened } = await opened(ports, scope.repository)
  const { sheets: all, state } = known
  const isMine = inPart(inputs.shard)
  const before = new Map([...all].filter(([, { workflow }]) => isMine(workflow)))
  const key = watermarkKey(inputs)
  const since = scope.now - Math.max(scope.days, state.days) * daySeconds
  const kept = keeper({
    repository: scope.repository,
    ledger,
    sheets: before,
    watermarkKey: key,
    since,
    elapsed: ports.elapsed
  })
  const tally = noReports()
  const due = isDue(inputs, watermarkFrom(state.watermarks[key])?.readUntil ?? 0, scope.now)
  const { problem: unread, ...read } = await readAll(inputs, scope, { ...ports, keeper: kept, state, key, tally, due })
  await kept.done()
  const sheets = [...kept.sheets().values()]
  const { audited, problem } = await audit(inputs, scope, sheets, { ...ports, due })
  const caches = cacheReports(cachesOfSheets(sheets, (run, job) => `${scope.url}/actions/runs/${run}/job/${job}`))
  const part: Part = { ...(unopened ? withoutHistory(read) : read), ...tally, audited, caches }
  const { report, judged, candidates } = judge(kept.sheets(), { scope, state, part, shard: inputs.shard })
  const unkept = await keep(ledger, { judged, sheets: kept.sheets(), scope, whole: part.complete, since })
  return {
    report: await withSources(report, scope, ports),
    candidates,
    news: kept.news(),
    problems: [unread, unopened, kept.problem(), unkept, problem]
  }
}

interface Reading {
  keeper: Keeper
  state: State
  key: string
  tally: ReportTally
  /** Whether runs are read as well. */
  due: boolean
}

/** The reports of this job, then the runs and their artifacts. */
async function readAll(
  inputs: Inputs,
  scope: Scope,
  { tally, due, ...ports }: Ports & Reading
): Promise<Pick<Part, 'complete' | 'notes'> & { problem?: ActionError }> {
  const { tests, problem } = inputs.reports.length > 0 ? await readWorkspace(inputs, scope, tally, ports) : {}
  if (tests) await ports.keeper.take({ repository: scope.repository, executions: [], tests: [tests] })
  const read = due ? await readRuns(inputs, scope, { ...ports, testsOf: artifactReader(tally) }) : { complete: true, notes: [] }
  return { ...read, ...(problem && { problem }) }
}

/** A bit less than a day, for no schedule is exact. */
const daily = 20 * 3600

/** Whether the runs are to be read now. A step in every run of the tests would ask for them far too often. Times in seconds since 1970. */
function isDue(inputs: Inputs, readUntil: number, now: number): boolean {
  if (inputs['read-runs'] !== 'auto') return inputs['read-runs'] === 'always'
  return inputs.reports.length === 0 || now - readUntil >= daily
}

const noAudit: WorkflowAudit = { audit: [], graphs: [], problems: [] }

/** What cannot be audited costs no report. */
async function audit(
  inputs: Inputs,
  scope: Scope,
  sheets: readonly Sheet[],
  { due, ...ports }: Ports & { due: boolean }
): Promise<{ audited: WorkflowAudit; problem?: ActionError }> {
  if (!inputs.audit) return { audited: noAudit }
  try {
    const files = await workflowFiles({ ...scope, context: ports.context, github: due ? ports.github : undefined })
    const isMine = inPart(inputs.shard)
    const own = files.filter(({ file }) => isMine(file))
    return { audited: await auditWorkflows(scope.repository, own, factsOfSheets(sheets, scope.days)) }
  } catch (error) {
    return { audited: noAudit, problem: problemOf(error, 'The workflow files could not be audited') }
  }
}

/** With owners and issues. What cannot be read of them costs no report. */
async function withSources(report: FlakeReport, scope: Scope, ports: Ports): Promise<FlakeReport> {
  try {
    return await enriched(report, {
      repository: scope.repository,
      file: async (path) => (await ports.github()).file(path, scope.branch),
      issues: async () => {
        const ledger = await ports.ledger().catch(() => undefined)
        return ledger ? knownIssues(ledger, `${ports.context.serverUrl}/${ports.context.repository}`) : new Map()
      },
      warn: ports.warn
    })
  } catch (error) {
    ports.warn(problemOf(error, 'Owners and issues could not be read').problem)
    return report
  }
}

const daySeconds = 86_400

const nothingKnown: Known = { sheets: new Map(), state: noState }

/** What is not in such a report may be there all the same: nothing has recovered by it. */
const withoutHistory = <T extends Pick<Part, 'notes'>>(read: T): T & { complete: false } => ({
  ...{ ...read, complete: false },
  notes: [...read.notes, 'The history could not be read: this report knows what was read now, and no more.']
})

interface Opened {
  /** Nothing where it cannot be read, so that nothing is written over what it has. */
  ledger: FlakeLedger | undefined
  known: Known
  problem?: ActionError
}

/** A ledger that cannot be read costs no report. */
async function opened({ ledger: open }: Pick<Ports, 'ledger'>, repository: string): Promise<Opened> {
  try {
    const ledger = await open()
    return { ledger, known: ledger ? await readKnown(ledger, repository) : nothingKnown }
  } catch (error) {
    return { ledger: undefined, known: nothingKnown, problem: problemOf(error, 'The history could not be read') }
  }
}

interface Judging {
  scope: Scope
  state: State
  part: Part
  shard: string | undefined
}

function judge(sheets: ReadonlyMap<string, Sheet>, { scope, state, part, shard }: Judging) {
  const candidates = [...sheets.values()].flatMap((sheet) =>
    [...tracksOf(pruned(sheet, scope.since))].map(
      ({ subject, track }): Candidate => ({ subject, track, ...keptOf(state.judged[subject.id]) })
    )
  )
  const judgement = judgeAll(candidates, { now: scope.now, from: scope.since, prices: scope.prices, links: linksOf(scope.url) })
  return { report: assembled(judgement, candidates, { scope, state, part, shard }), judged: judgement.kept, candidates }
}

/** Of a document that anybody who writes to the branch may have changed. */
function keptOf(json: unknown): { kept?: KeptState } {
  const { state, since } = fields(json)
  const known = states.find((one) => one === state)
  return known && typeof since === 'string' && Number.isFinite(Date.parse(since)) ? { kept: { state: known, since } } : {}
}

interface Judgements {
  judged: Readonly<Record<string, KeptState>>
  sheets: ReadonlyMap<string, Sheet>
  scope: Scope
  /** Whether all of the window was read. */
  whole: boolean
  /** What began before is not kept, in seconds since 1970. */
  since: number
}

async function keep(
  ledger: FlakeLedger | undefined,
  { judged, sheets, scope, whole, since }: Judgements
): Promise<ActionError | undefined> {
  if (!ledger) return undefined
  const mine = new Set([...sheets.values()].flatMap(({ lines }) => lines.map(({ subject }) => subject.id)))
  try {
    await keepJudged(ledger, scope.repository, {
      state: (state) => ({
        ...state,
        judged: { ...Object.fromEntries(Object.entries(state.judged).filter(([id]) => !mine.has(id))), ...judged } as State['judged'],
        whole: state.whole || whole,
        days: Math.max(state.days, scope.days)
      }),
      stale: { keys: staleKeys(sheets, since), since }
    })
    return undefined
  } catch (error) {
    return problemOf(error, 'The history could not be stored')
  }
}

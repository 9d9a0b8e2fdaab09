import type { ActionError } from '@tocsin/action-kit'
import type { Json } from '@tocsin/notifier'
import { assembled } from './assemble/assemble.ts'
import { candidatesOf } from './assemble/candidates.ts'
import { firstLook } from './assemble/first-look.ts'
import { cachesOfSheets, factsOfSheets } from './assemble/job-samples.ts'
import { jobLink, linksOf } from './assemble/links.ts'
import { namedTests } from './assemble/named-tests.ts'
import { unkeptOf } from './assemble/unkept.ts'
import { wantedSheets } from './assemble/wanted-sheets.ts'
import { withSources } from './assemble/with-sources.ts'
import { namesOfWorkflows } from './assemble/workflow-names.ts'
import { auditRepository } from './audit/audit-repository.ts'
import { cacheReports } from './causes/cache-reports.ts'
import { isLonger } from './gather/reach.ts'
import type { News } from './history/news.ts'
import type { Inputs } from './inputs.ts'
import { judgeAll } from './judge/judge-all.ts'
import type { Candidate } from './judge/options.ts'
import { ledgerFor } from './kept/branch-ledger.ts'
import { keepJudged } from './kept/keep-judged.ts'
import { isFirstLook, wholeAfter } from './kept/look.ts'
import { type History, keptSince, openHistory } from './kept/open-history.ts'
import { watermarkFrom, watermarkKey } from './kept/watermark.ts'
import type { FlakeReport } from './model/report.ts'
import type { Ports } from './ports.ts'
import { branchWatch } from './read/branch-watch.ts'
import { filesOnce } from './read/files-once.ts'
import { isDue } from './read/is-due.ts'
import { type Kept, keeper } from './read/keeper.ts'
import { inPart } from './read/part.ts'
import { type ReadNow, readAll, withoutHistory } from './read/read-all.ts'
import type { Scope } from './scope.ts'

interface Hearing {
  /** Is told what is read as it is read. */
  hear(news: News): Promise<void>
}

export interface Analysed {
  report: FlakeReport
  /** What it was made from. */
  candidates: readonly Candidate[]
  /** What it was joined from, where it was. */
  parts?: readonly FlakeReport[]
  /** What could not be read or kept. */
  problems: readonly (ActionError | undefined)[]
}

/** Reads what is new, keeps it, and judges all that is known. */
export async function analyse(inputs: Inputs, scope: Scope, effects: Ports & Hearing): Promise<Analysed> {
  const { owner, repo } = scope
  const branches = branchWatch(scope)
  const hear = async (news: News) => {
    branches.hear(news)
    await effects.hear(news)
  }
  const ports = { ...effects, hear, github: filesOnce(effects.github, { apiUrl: effects.context.apiUrl, owner, repo }) }
  const history = await openHistory({ ledger: historyLedger(scope, ports) }, scope.repository, inPart(inputs.shard))
  const { state, ledger } = history
  const key = watermarkKey(inputs)
  const since = keptSince(scope, state)
  const looksOnly = inputs['read-runs'] === 'never' && inputs.reports.length === 0
  const { kept, read, ...reading } = await readNew(inputs, scope, { ...ports, history, key, since })
  const { due } = reading

  const all = [...kept.sheets.values()]
  const sheets = wantedSheets(all, inputs, ports.context.workflowPath)
  const { audited, ...audit } = await auditRepository(inputs, scope, { ...ports, facts: () => factsOfSheets(all, scope), due })
  const caches = cacheReports(cachesOfSheets(sheets, (run, job) => jobLink(scope.url, run, job)))
  const now = history.problem ? withoutHistory(read) : read
  const problems = [...now.problems, ...unkeptOf(sheets, kept.refused)]
  const lost = due && inputs.shard === undefined ? branches.words(sheets) : []
  for (const line of lost) ports.warn(line)
  const look = { ...reading, key, complete: now.complete, owes: now.owes }
  const part = { ...now, notes: [...now.notes, ...lost], audited, caches, workflows: namesOfWorkflows(sheets), problems }

  const found = candidatesOf(sheets, { before: state.judged, since: scope.since })
  const judgement = judgeAll(found, { now: scope.now, from: scope.since, prices: scope.prices, links: linksOf(scope.url) })
  const report = assembled(judgement, { scope, state, part, asked: inputs })
  const unkept = await keepJudged(looksOnly ? undefined : ledger, {
    judged: judgement.kept,
    sheets,
    all: kept.sheets,
    scope,
    ...wholeAfter(look),
    since
  })
  const whole = { ...(isFirstLook(state, look) ? firstLook(report) : report), ...(await namesOfPart(inputs, judgement.candidates)) }
  return {
    report: await withSources(whole, scope, { ...ports, due }),
    candidates: judgement.candidates,
    problems: [read.problem, looksOnly ? warned(history.problem, ports) : history.problem, kept.problem, unkept, audit.problem]
  }
}

/** What the tests of a part are called, for whoever joins it with others. */
async function namesOfPart({ shard }: Pick<Inputs, 'shard'>, candidates: readonly Candidate[]): Promise<Pick<FlakeReport, 'testNames'>> {
  if (shard === undefined) return {}
  const { testNames } = await import('./quarantine/alike.ts')
  return { testNames: testNames(namedTests(candidates)) }
}

const historyLedger =
  (scope: Scope, { ledger: open }: Pick<Ports, 'ledger'>) =>
  async () => {
    const ledger = await open()
    return ledger && ledgerFor(ledger, scope)
  }

/** Whoever only asks for what is known, as for a list before the tests, has what can be had: no step of theirs is to fail for it. */
function warned(problem: ActionError | undefined, { warn }: Pick<Ports, 'warn'>): undefined {
  // The ledger asks for what writes: whoever only reads needs no more than that.
  if (problem) warn(problem.message.replaceAll('contents: write', 'contents: read'))
}

/** Goes on from where the analysis before this one came to. */
async function readNew(
  inputs: Inputs,
  scope: Scope,
  { history, key, since, ...ports }: Ports & Hearing & { history: History; key: string; since: number }
): Promise<{ kept: Kept; read: ReadNow; due: boolean; wasRead: boolean; isLongest: boolean }> {
  const watermark = watermarkFrom(history.state.watermarks[key])
  const due = isDue(inputs, { readUntil: watermark?.readUntil, now: scope.now })
  const { take, done } = keeper({ ...history, repository: scope.repository, since, watermarkKey: key, elapsed: ports.elapsed })
  const taken = async (news: News, progress?: Json) => {
    await ports.hear(news)
    await take(news, progress)
  }
  const read = await readAll(inputs, scope, { ...ports, take: taken, sheets: history.sheets.values(), watermark, keptSince: since, due })
  // What is read of the time before may be as old.
  const isLongest = due && watermark !== undefined && isLonger(watermark, scope.since)
  return { kept: await done(), read, due, wasRead: watermark !== undefined, isLongest }
}

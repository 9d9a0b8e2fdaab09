import type { HistoryFacts, JobSample } from '../audit/history/facts.ts'
import type { JobCaches } from '../causes/cache-reports.ts'
import { cellsOf } from '../history/cells.ts'
import { outcomeOf } from '../history/outcomes.ts'
import type { Line, LineDetail, Sheet } from '../history/sheet.ts'

/** What the sheets tell the audit of jobs. */
export function factsOfSheets(sheets: readonly Sheet[], days: number): HistoryFacts {
  const workflows = new Map<string, Map<string, readonly JobSample[]>>()
  for (const [sheet, line] of jobLines(sheets)) {
    const jobs = workflows.get(sheet.workflow) ?? new Map<string, readonly JobSample[]>()
    workflows.set(sheet.workflow, jobs.set(line.subject.job ?? '', samplesOf(line, sheet)))
  }
  return { days, workflows }
}

/** What logs said of the caches of jobs. `urlOf` opens the log of one. */
export const cachesOfSheets = (sheets: readonly Sheet[], urlOf: (run: number, jobId: number) => string): JobCaches[] =>
  jobLines(sheets).flatMap(([{ workflow, executions }, line]) => {
    const { codes, details } = cellsOf(line, executions)
    const hasPassed = (index: number) => ['pass', 'flaky'].includes(outcomeOf[codes[index] ?? 0] ?? '')
    return [...details].flatMap(([index, { run, job, caches }]) =>
      caches ? [{ workflow, job: line.subject.job ?? '', passed: hasPassed(index), caches, ...(job && { url: urlOf(run, job.id) }) }] : []
    )
  })

const jobLines = (sheets: readonly Sheet[]): [Sheet, Line][] =>
  sheets.flatMap((sheet) => sheet.lines.filter(({ subject }) => subject.level === 'job').map((line): [Sheet, Line] => [sheet, line]))

function samplesOf(line: Line, { executions }: Sheet): JobSample[] {
  const { codes, seconds, starts, details } = cellsOf(line, executions)
  return executions.flatMap(({ run, attempt }, index) => {
    const [detail, outcome] = [details.get(index), outcomeOf[codes[index] ?? 0]]
    const [start, took] = [starts.get(index), seconds.get(index) ?? detail?.job?.seconds]
    if (took === undefined) return []
    return [{ run, attempt, seconds: took, ...(start !== undefined && { start }), ...(outcome && { outcome }), ...loggedOf(detail) }]
  })
}

const worstFirst = ['miss', 'partial', 'exact'] as const

function loggedOf(detail: LineDetail | undefined): Pick<JobSample, 'cache' | 'retriedSteps'> {
  const cache = worstFirst.find((result) => detail?.caches?.some((one) => one.result === result))
  return { ...(cache && { cache }), ...(detail?.retried !== undefined && { retriedSteps: detail.retried }) }
}

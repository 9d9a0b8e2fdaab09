import type { HistoryFacts, JobSample } from '../audit/history/facts.ts'
import type { JobCaches } from '../causes/cache-reports.ts'
import { cellsOf } from '../history/cells.ts'
import { pruned } from '../history/prune.ts'
import type { Line, LineDetail, Sheet } from '../history/sheet.ts'
import { tracksOf } from '../history/tracks.ts'
import { outcomeOf } from '../model/outcome-codes.ts'
import type { Track } from '../model/sighting.ts'
import { outcomeAt } from '../model/track.ts'

interface Window {
  days: number
  /** Where it begins, in seconds since 1970. */
  since: number
}

/** What the sheets tell the audit of jobs. */
export function factsOfSheets(sheets: readonly Sheet[], { days, since }: Window): HistoryFacts {
  const workflows = new Map<string, Map<string, readonly JobSample[]>>()
  for (const sheet of sheets.filter(({ variant }) => variant === undefined).map((one) => pruned(one, since))) {
    const lines = new Map(sheet.lines.map((line) => [line.subject.id, line]))
    const jobs = new Map<string, readonly JobSample[]>()
    for (const { subject, track } of tracksOf(sheet)) {
      const line = lines.get(subject.id)
      if (subject.level === 'job' && line) jobs.set(subject.job ?? '', samplesOf(track, line, sheet))
    }
    workflows.set(sheet.workflow, jobs)
  }
  return { days, workflows }
}

/** What logs said of the caches of jobs. `urlOf` opens the log of one. */
export const cachesOfSheets = (sheets: readonly Sheet[], urlOf: (run: number, jobId: number) => string): JobCaches[] =>
  jobLines(sheets).flatMap(([{ repository, workflow, executions }, line]) => {
    const { codes, details } = cellsOf(line, executions)
    const hasPassed = (index: number) => ['pass', 'flaky'].includes(outcomeOf[codes[index] ?? 0] ?? '')
    return [...details].flatMap(([index, { run, job, caches }]) =>
      caches
        ? [{ repository, workflow, job: line.subject.job ?? '', passed: hasPassed(index), caches, ...(job && { url: urlOf(run, job.id) }) }]
        : []
    )
  })

const jobLines = (sheets: readonly Sheet[]): [Sheet, Line][] =>
  sheets.flatMap((sheet) => sheet.lines.filter(({ subject }) => subject.level === 'job').map((line): [Sheet, Line] => [sheet, line]))

/** Every execution in which it was seen or must have passed; few passes were measured. */
function samplesOf({ outcomes, details, seconds }: Track, line: Line, { executions }: Sheet): JobSample[] {
  const { starts, details: logged } = cellsOf(line, executions)
  return executions.flatMap(({ run, attempt }, index) => {
    const detail = details.get(index)
    const outcome = detail?.excluded ? undefined : outcomeAt({ outcomes }, index)
    const took = seconds?.get(index) ?? detail?.job?.seconds
    if (outcome === undefined && took === undefined) return []
    const [start, category] = [starts.get(index), detail?.failure?.category]
    return [
      {
        ...{ run, attempt },
        ...(took !== undefined && { seconds: took }),
        ...(start !== undefined && { start }),
        ...(outcome && { outcome }),
        ...(category !== undefined && { category }),
        ...loggedOf(logged.get(index))
      }
    ]
  })
}

const worstFirst = ['miss', 'partial', 'exact'] as const

function loggedOf(detail: LineDetail | undefined): Pick<JobSample, 'cache' | 'retriedSteps'> {
  const cache = worstFirst.find((result) => detail?.caches?.some((one) => one.result === result))
  return { ...(cache && { cache }), ...(detail?.retried !== undefined && { retriedSteps: detail.retried }) }
}

import { bitsOf, type Codes, codeOf } from '../model/outcome-codes.ts'
import type { Detail, Track } from '../model/sighting.ts'
import { levels, type Subject } from '../model/subject.ts'
import { passesAround } from './around-tests.ts'
import { passUnread, unreadPasses } from './assumed.ts'
import { type Cells, cellsOf } from './cells.ts'
import type { Line, LineDetail, Sheet, SheetExecution } from './sheet.ts'
import { usualPlaces } from './usual-places.ts'

export interface SubjectTrack {
  subject: Subject
  track: Track
}

/** The tracks of all subjects of a sheet. One at a time, for there may be tens of thousands. */
export function* tracksOf(sheet: Sheet): Generator<SubjectTrack> {
  const jobs = new Map<string, Codes>()
  let green: readonly number[] = []
  const [passAround, passWhereUnread] = [passesAround(sheet), passUnread(sheet)]
  for (const line of sheet.lines.toSorted(byLevel)) {
    const cells = cellsOf(line, sheet.executions)
    const { level, job = '' } = line.subject
    if (level === 'workflow') green = greenRuns(cells)
    if (level === 'job') jobs.set(job, assumePasses(cells, green))
    if (level === 'step') passWith(jobs.get(job), cells)
    if (level === 'test') passWhereUnread(cells)
    if (level === 'test') passAround(line, cells)
    yield { subject: line.subject, track: trackOf(cells) }
  }
}

/** A step follows its job. */
const byLevel = (a: Line, b: Line) => levels.indexOf(a.subject.level) - levels.indexOf(b.subject.level)

/** A step that never failed is not kept: since it is, it passed whenever its job did. */
function passWith(job: Codes | undefined, { codes, executions }: Cells): void {
  const [first] = ownEnds(codes, executions)
  for (let at = first + 1; first >= 0 && at < codes.length; at += 1)
    if (codes[at] === 0 && job?.[at] === codeOf.pass) codes[at] = codeOf.pass
}

function trackOf({ executions, codes, seconds, details, skippedAt }: Cells): Track {
  const known = new Map<number, Detail>()
  for (const [index, detail] of details) {
    // What infrastructure failed has no outcome of its own.
    if (detail.infra !== undefined) codes[index] = codeOf.fail
    known.set(index, detailOf(detail))
  }
  return { executions, outcomes: bitsOf(codes), details: known, seconds, ...(skippedAt !== undefined && { skippedAt }) }
}

const detailOf = ({ job, failure, infra }: LineDetail): Detail => ({
  ...(job && { job }),
  ...(failure && { failure }),
  ...(infra !== undefined && { excluded: 'infra', sign: infra })
})

/** Those that passed and whose jobs were not read; next to failures that were left unread they count as little as these. */
const greenRuns = ({ codes, executions }: Cells): readonly number[] =>
  unreadPasses(
    executions.map((execution, index) => {
      const [isPass, isFail] = [codes[index] === codeOf.pass, codes[index] === codeOf.fail]
      return { ...execution, ...((isPass || isFail) && { job: isPass ? ('pass' as const) : ('fail' as const) }) }
    })
  )

/** Of the executions whose jobs were read. */
const leastShare = 0.5

/**
 * A run that was green at once had no job that failed: its jobs are not read, for that would cost a call each. A job that is mostly there
 * where jobs were read passed then, too.
 */
function assumePasses({ codes, executions }: Cells, green: readonly number[]): Codes {
  const [first, last] = ownEnds(codes, executions)
  if (first === -1) return codes
  const usual = usualPlaces(codes, executions, { from: first, to: codes.length - 1, least: leastShare, isRead: ({ read }) => read })
  const end = lastOfInterest(executions, last)
  for (const at of green) if (at <= end && codes[at] === 0 && usual.has((executions[at] as SheetExecution).place)) codes[at] = codeOf.pass
  return codes
}

/** Where a subject was seen first and last: in runs of the repository itself, where there are any, for a fork calls its jobs and steps as it likes. */
function ownEnds(codes: Codes, executions: readonly SheetExecution[]): [first: number, last: number] {
  const isOwn = (code: number, index: number) => code !== 0 && executions[index]?.place !== 'fork'
  const first = codes.findIndex(isOwn)
  if (first >= 0) return [first, codes.findLastIndex(isOwn)]
  return [codes.findIndex((code) => code !== 0), codes.findLastIndex((code) => code !== 0)]
}

/** A job that is gone from the workflow passes no more: up to the first reading in which it was missing. */
function lastOfInterest(executions: readonly SheetExecution[], last: number): number {
  const missing = executions.findIndex(({ read, excluded, place }, index) => index > last && read && !excluded && place !== 'fork')
  return missing === -1 ? executions.length - 1 : missing - 1
}

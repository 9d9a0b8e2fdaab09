import type { Run } from '@tocsin/ci-history'
import { daySeconds } from '../time.ts'
import { type Home, placeOf } from './place.ts'
import type { Report } from './report.ts'
import { shareOfForks } from './shares-of-calls.ts'

export interface Choice {
  /** Reports at most. */
  most: number
  /** Of these, so many own ones that no flake is expected in, and so many of forks. */
  samples: number
  samplesOfForks: number
  /** At most so many of forks: own reports that come later have use for the rest. */
  ofForks: number
  /** By the numbers of runs whose failures may be flakes. */
  telling: ReadonlyMap<number, number>
  /** Of what an own green report was read, by day. What is chosen is added. */
  sampled: Set<string>
}

/** What a report tells, the most telling first. That a job passed when it was run again is known without its report. */
const ranks = ['mayFlake', 'ofTheDay', 'passedAgain', 'fails', 'passes', 'unclear'] as const
type Rank = (typeof ranks)[number]

/** Whoever opens a pull request from a fork decides how many artifacts its run has. */
const mostOfForkRun = 10

/** How many of the reports of a run may be read, of so many that it has. */
export const readable = (run: Run, reports: readonly unknown[] | undefined, home: Home): number =>
  Math.min(reports?.length ?? 0, placeOf(run, home) === 'fork' ? mostOfForkRun : Number.POSITIVE_INFINITY)

/** The reports that tell most, in the order that they came in: newest first. What no flake is expected in is taken of forks only where own reports leave room. */
export function chosen(reports: readonly Report[], { most, samples, samplesOfForks, ofForks: room, telling, sampled }: Choice): Report[] {
  const days = ofTheDays(reports, sampled)
  const byRank = Map.groupBy(withinForks(reports), (report) => rankOf(report, { days, telling }))
  const [first = [], ...rest] = ranks.map((rank) => byRank.get(rank) ?? [])
  const own = first.filter(isOwn).slice(0, most)
  const left = most - own.length
  const { ownRest = [], restOfForks = [] } = Object.groupBy(rest.flat(), (report) => (isOwn(report) ? 'ownRest' : 'restOfForks'))
  const wanted = Math.min(samples, ownRest.length)
  const ofForks = first.filter(isOfFork).slice(0, Math.min(room, Math.max(Math.floor(left * shareOfForks), left - wanted)))
  const failing = [...own, ...ofForks]
  const others = ownRest.slice(0, Math.min(samples, most - failing.length))
  const spare = Math.min(samplesOfForks, most - failing.length - others.length, room - ofForks.length)
  const taken = new Set([...failing, ...others, ...restOfForks.slice(0, Math.max(0, spare))])
  for (const report of taken) if (report.ended === 'pass' && isOwn(report)) sampled.add(dayOf(report))
  return reports.filter((report) => taken.has(report))
}

function rankOf(report: Report, { days, telling }: { days: ReadonlySet<Report>; telling: ReadonlyMap<number, number> }): Rank {
  const { ended, passedElsewhere, read } = report
  if (ended === 'fail') return passedElsewhere || telling.has(read.execution.run) ? 'mayFlake' : 'fails'
  if (ended === undefined) return 'unclear'
  if (days.has(report)) return 'ofTheDay'
  return read.execution.attempt > 1 ? 'passedAgain' : 'passes'
}

/** A green one of each day and variant, of the default branch where there is one: retries inside a run and durations show in no other. */
function ofTheDays(reports: readonly Report[], sampled: ReadonlySet<string>): ReadonlySet<Report> {
  const found = new Map<string, Report>()
  for (const report of reports.filter((one) => one.ended === 'pass' && isOwn(one))) {
    const key = dayOf(report)
    const known = found.get(key)
    if (!sampled.has(key) && (!known || (isOnDefault(report) && !isOnDefault(known)))) found.set(key, report)
  }
  return new Set(found.values())
}

function withinForks(reports: readonly Report[]): Report[] {
  const counts = new Map<number, number>()
  return reports.filter((report) => {
    if (!isOfFork(report)) return true
    const { run } = report.read.execution
    counts.set(run, (counts.get(run) ?? 0) + 1)
    return (counts.get(run) ?? 0) <= mostOfForkRun
  })
}

const isOfFork = ({ read }: Report) => read.execution.place === 'fork'

const isOwn = (report: Report) => !isOfFork(report)

const isOnDefault = ({ read }: Report) => read.execution.place === 'default'

const dayOf = ({ read: { workflow, execution }, variant }: Report) =>
  JSON.stringify([workflow, variant, Math.floor(execution.at / daySeconds)])

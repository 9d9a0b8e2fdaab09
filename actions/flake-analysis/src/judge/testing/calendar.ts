import type { Execution, Place } from '../../model/sighting.ts'

/** What a run will meet, beside chance. */
export interface Planned extends Pick<Execution, 'sha' | 'at' | 'place'> {
  /** Tests that the code has broken, by index. */
  broken: ReadonlySet<number>
  /** The network or GitHub is down. */
  outage: boolean
}

export interface CalendarOptions {
  random: () => number
  weeks: number
  tests: number
  /** Runs at night. */
  nightly: number
  /** When GitHub was down: from, to. */
  outages: readonly (readonly [from: number, to: number])[]
}

export const day = 86_400
export const begin = Date.UTC(2026, 0, 5) / 1000

const habits = {
  commits: 3,
  pullRequests: 3,
  /** A commit that breaks some tests on the default branch, and that the next one mends them. */
  breaks: 0.04,
  mends: 0.4,
  pullBreaks: 0.2,
  /** In each hour: a broken pull request that is pushed again, and whether that mends it. */
  pushes: 0.3,
  pushMends: 0.5,
  /** A pull request that is run anew without a new commit. */
  again: 0.05
}

/** A project's year: working days with commits and pull requests, and nights. */
export function calendar({ random, weeks, tests, nightly, outages }: CalendarOptions): Planned[] {
  const none: ReadonlySet<number> = new Set()
  let [broken, sha] = [none, 'f'.repeat(12)]
  const runs: Planned[] = []
  const isOut = (at: number) => outages.some(([from, to]) => at >= from && at < to)
  const run = (at: number, place: Place, more: { sha: string; broken: ReadonlySet<number> }) =>
    runs.push({ at: Math.floor(at), place, ...more, outage: isOut(at) })
  const commit = (at: number) => {
    sha = hexOf(random)
    if (broken.size > 0 && random() < habits.mends) broken = none
    else if (random() < habits.breaks) broken = some(random, tests, 8)
    run(at, 'default', { sha, broken })
  }
  let open: ReadonlySet<number>[] = []
  const pull = (at: number) => {
    const breaks = random() < habits.pullBreaks ? some(random, tests, 5) : none
    if (breaks.size > 0) open.push(breaks)
    const more = { sha: hexOf(random), broken: new Set([...broken, ...breaks]) }
    run(at, 'pull', more)
    if (random() < habits.again) run(at + 1800, 'pull', more)
  }
  const push = (at: number, breaks: ReadonlySet<number>): boolean => {
    const isMended = random() < habits.pushMends
    run(at, 'pull', { sha: hexOf(random), broken: isMended ? broken : new Set([...broken, ...breaks]) })
    return !isMended
  }
  for (let today = begin; today < begin + weeks * 7 * day; today += day) {
    const isWork = (today - begin) % (7 * day) < 5 * day
    for (let hour = 8; isWork && hour < 18; hour += 1) {
      if (random() < habits.commits / 10) commit(today + (hour + random() / 2) * 3600)
      if (random() < habits.pullRequests / 10) pull(today + (hour + 0.5 + random() / 2) * 3600)
      open = open.filter((breaks) => random() >= habits.pushes || push(today + (hour + 0.9) * 3600, breaks))
    }
    for (let night = 0; night < nightly; night += 1) run(today + (20 + night) * 3600, 'default', { sha, broken })
  }
  return runs
}

const hexOf = (random: () => number) =>
  Math.floor(random() * 2 ** 48)
    .toString(16)
    .padStart(12, '0')

const some = (random: () => number, of: number, most: number): Set<number> =>
  new Set(Array.from({ length: 1 + Math.floor(random() * most) }, () => Math.floor(random() * of)))

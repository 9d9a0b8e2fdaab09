import { expect, test } from '@jest/globals'
import { seeded } from '@tocsin/testkit/turns'
import { chosen } from '../gather/choose.ts'
import type { Report } from '../gather/report.ts'
import { rateUpTo } from '../judge/rates.ts'
import { samplesOf } from '../judge/regime.ts'
import { contradictions } from '../judge/same-code.ts'
import { seenOf } from '../judge/seen.ts'
import type { ReadExecution, ReadTests } from '../model/reading.ts'
import type { Place, Track } from '../model/sighting.ts'
import type { Rate } from '../model/subject-report.ts'
import type { TestCase } from '../model/test-case.ts'
import { withNews } from './news.ts'
import { tracksOf } from './tracks.ts'

type Random = () => number

const workflow = '.github/workflows/ci.yml'

/** A report that is there, and what it says. */
interface Made {
  report: Report
  tests: ReadTests
}

const aCase = (name: string, outcome: TestCase['outcome']): TestCase => ({ suites: [], className: '', name, outcome, retries: 0 })

interface Habits {
  runs: number
  /** How often each test fails for no reason; the next try passes at the same odds. */
  rates: readonly number[]
  /** The share of pull requests that are at fault themselves. */
  badCommits: number
}

/** The reports of a test job, oldest first: what fails is run again up to three times. */
function historyOf({ runs, rates, badCommits }: Habits, random: Random): Made[] {
  return Array.from({ length: runs }, (_, index): Made[] => {
    const run = index + 1
    const place: Place = random() < 0.5 ? 'default' : 'pull'
    const isBad = place === 'pull' && random() < badCommits
    const attempts: TestCase[][] = []
    while (attempts.length < 4 && (attempts.length === 0 || attempts.at(-1)?.some(({ outcome }) => outcome === 'failed')))
      attempts.push([
        ...rates.map((rate, test) => aCase(`flaky ${test}`, random() < rate ? 'failed' : 'passed')),
        aCase('of the change', isBad ? 'failed' : 'passed')
      ])
    const ends = attempts.map((cases) => (cases.some(({ outcome }) => outcome === 'failed') ? 'fail' : 'pass'))
    return attempts.map((cases, at): Made => {
      const execution = { run, attempt: at + 1, sha: run.toString(16).padStart(12, '0'), at: (run + at / 9) * 7200, place }
      const [ended = 'pass', read] = [ends[at], { execution, workflow } as ReadExecution]
      const artifact = { id: run * 10 + at, name: 'junit', run, bytes: 1, expired: false, createdAt: execution.at }
      return {
        report: { artifact, read, variant: 'junit', ended, passedElsewhere: ends.some((end, other) => other !== at && end === 'pass') },
        tests: { execution, workflow, variant: 'junit', ended, cases, massFailure: false }
      }
    })
  }).flat()
}

/** The reports that are read with so many calls on each day, in turn. */
function readWith(newestFirst: readonly Report[], calls: readonly number[], telling: ReadonlyMap<number, number>): Report[] {
  const days = [...Map.groupBy(newestFirst, ({ read }) => Math.floor(read.execution.at / 86_400)).values()]
  return days.flatMap((reports, day) =>
    chosen(reports, {
      ...{ most: calls[day % calls.length] ?? 0, ofForks: Number.POSITIVE_INFINITY, samples: 1, samplesOfForks: 1 },
      ...{ telling, sampled: new Set() }
    })
  )
}

/** The rates of the flaky tests by what is read with so many calls on each day. */
function ratesOf(history: readonly Made[], calls: readonly number[]): Rate[] {
  const newestFirst = history.map(({ report }) => report).toReversed()
  const failing = history.filter(({ report }) => report.ended === 'fail' && report.read.execution.place === 'default')
  const telling = new Map(failing.map(({ report }) => [report.read.execution.run, 1]))
  const read = new Set(readWith(newestFirst, calls, telling))
  const [taken, left] = [history.filter(({ report }) => read.has(report)), history.filter(({ report }) => !read.has(report))]
  const unread = left.map(({ tests: { execution, variant, ended = 'pass' } }) => ({ execution, workflow, variant, ended }))
  const sheets = withNews(new Map(), { repository: 'octo/app', executions: [], tests: taken.map(({ tests }) => tests), unread }, 0)
  const tracks = [...sheets.values()].flatMap((sheet) => [...tracksOf(sheet)])
  const flaky = tracks.filter(({ subject }) => subject.test?.name.startsWith('flaky'))
  return flaky.map(({ track }) => rateOf(track))
}

/** By the attempts of each run: each failure here was tried again, and nothing ever changes. */
function rateOf(track: Track): Rate {
  const { counted } = seenOf(track, 'test')
  const always = { runs: [], segments: [], splits: [], streaks: [], runAt: new Map() }
  return rateUpTo('T4', samplesOf(counted, contradictions(counted, always)))
}

/** In % of all tests of all histories, how often the truth is above the 5 % quantile and below the 95 % one, and how much too high rates are as a whole. */
function coverage(habits: Omit<Habits, 'rates'>, calls: readonly number[]): { above: number; below: number; excess: number } {
  const found: { truth: number; rate: Rate }[] = []
  for (let seed = 1; seed <= 120; seed += 1) {
    const random = seeded(seed)
    const truths = Array.from({ length: 5 }, () => 0.01 + 0.09 * random())
    const rates = ratesOf(historyOf({ ...habits, rates: truths }, random), calls)
    found.push(...truths.flatMap((truth, test) => (rates[test] ? [{ truth, rate: rates[test] }] : [])))
  }
  const sum = (of: (one: (typeof found)[number]) => number) => found.reduce((total, one) => total + of(one), 0)
  return {
    above: (100 * sum(({ truth, rate }) => (rate.q05 <= truth ? 1 : 0))) / found.length,
    below: (100 * sum(({ truth, rate }) => (truth <= rate.q95 ? 1 : 0))) / found.length,
    excess: 100 * (sum(({ rate }) => rate.failures) / sum(({ truth, rate }) => truth * rate.runs) - 1)
  }
}

const habits = { runs: 200, badCommits: 0.2 }

const rows: [what: string, callsOfDays: number[], habits: typeof habits][] = [
  ['every failure and a pass of each day are read', [100], habits],
  ['only some failures are', [3], habits],
  ['nothing is on most days', [100, 0, 2, 0], habits],
  ['nothing is, then all is', [...Array(12).fill(100), ...Array(5).fill(0)], habits],
  ['no change is at fault itself', [4, 0], { ...habits, badCommits: 0 }]
]
test.each(rows)('the interval has the truth where %s', (_, calls, given) => {
  const { above, below, excess } = coverage(given, calls)
  expect(above).toBeGreaterThanOrEqual(93)
  expect(below).toBeGreaterThanOrEqual(93)
  expect(Math.abs(excess)).toBeLessThan(10)
})

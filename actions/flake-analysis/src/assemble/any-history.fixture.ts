import type { News } from '../history/news.ts'
import type { ReadExecution, ReadJob, ReadTests } from '../model/reading.ts'
import { type Execution, type JobFacts, outcomes, places } from '../model/sighting.ts'
import { caseOutcomes, type TestCase } from '../model/test-case.ts'
import { daySeconds } from '../time.ts'

export type Random = () => number

export const now = Date.UTC(2026, 2, 30) / 1000
export const repository = 'octo/app'

const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
const sometimes = <T extends object>(random: Random, share: number, what: T): T | undefined => (random() < share ? what : undefined)

const legs = ['test (a)', 'test (b)']
const cases: readonly Pick<TestCase, 'suites' | 'className' | 'name'>[] = [
  { suites: ['cart'], className: 'cart', name: 'adds' },
  { suites: ['com.acme.CartTest'], className: 'com.acme.CartTest', name: 'adds()' },
  { suites: ['example.com/p'], className: '', name: 'TestA' },
  { suites: ['example.com/p'], className: '', name: 'TestA/x' },
  { suites: [], className: '', name: '' }
]

/** How often each test says anything but that it passed, and whether it is ever run. */
type Habits = readonly { share: number; skipped: boolean }[]

/** Whatever may be read of some days, the oldest first: attempts, legs, forks, what is skipped, unread or lost. Nothing of it has to make sense. */
export function anyHistory(random: Random, { days, runs }: { days: number; runs: number }): News[] {
  const habits = cases.map(() => ({ share: pick(random, [0, 0.05, 0.3, 1]), skipped: random() < 0.2 }))
  const times = Array.from({ length: runs }, () => Math.floor(now - 1 - random() * days * daySeconds)).toSorted((a, b) => a - b)
  return times.flatMap((at, index) => {
    const run = { run: 100 + index, sha: pick(random, ['a', 'b', 'c']).repeat(12), place: pick(random, ['default' as const, ...places]) }
    const workflow = pick(random, ['.github/workflows/ci.yml', '.github/workflows/e2e.yml'])
    return Array.from({ length: pick(random, [1, 1, 1, 2, 3]) }, (_, before): News => {
      const execution: Execution = {
        ...{ ...run, attempt: before + 1, at: Math.min(now - 1, at + before * 900) },
        ...sometimes(random, 0.8, { seconds: Math.floor(random() * 4000) }),
        ...sometimes(random, 0.05, { excluded: 'infra' as const })
      }
      return newsOf(random, execution, workflow, habits)
    })
  })
}

function newsOf(random: Random, execution: Execution, workflow: string, habits: Habits): News {
  const read: ReadExecution = {
    ...{
      execution,
      workflow,
      workflowName: 'CI',
      runNumber: execution.run,
      url: 'https://github.com/octo/app',
      branch: 'main',
      event: 'push'
    },
    ...sometimes(random, 0.8, { outcome: pick(random, outcomes) }),
    ...sometimes(random, 0.7, { jobs: legs.map((name) => jobOf(random, name)) })
  }
  const reports = legs
    .filter(() => random() < 0.8)
    .map((variant) => ({ execution, workflow, variant, ended: pick(random, ['pass', 'fail'] as const) }))
  const isRead = reports.map(() => random() < 0.6)
  return {
    repository,
    executions: random() < 0.9 ? [read] : [],
    tests: reports.filter((_, index) => isRead[index]).map((report) => testsOf(random, report, habits)),
    unread: reports.filter((_, index) => !isRead[index])
  }
}

const factsOf = (random: Random): JobFacts => ({
  ...{ id: Math.floor(random() * 1e6), seconds: Math.floor(random() * 900), os: pick(random, ['linux', 'windows', 'macos']) },
  selfHosted: random() < 0.1
})

const jobOf = (random: Random, name: string): ReadJob => {
  const outcome = sometimes(random, 0.8, { outcome: pick(random, outcomes) })
  return {
    ...{ facts: factsOf(random), name, url: 'https://github.com/octo/app', steps: [{ name: 'Run', number: 1, ...outcome }] },
    ...outcome,
    ...sometimes(random, 0.05, { infra: 'the runner was lost' }),
    ...sometimes(random, 0.05, { unsure: true as const })
  }
}

function testsOf(random: Random, report: Pick<ReadTests, 'execution' | 'workflow' | 'variant' | 'ended'>, habits: Habits): ReadTests {
  const outcomeOf = ({ share, skipped }: Habits[number]) => (skipped ? 'skipped' : random() < share ? pick(random, caseOutcomes) : 'passed')
  return {
    ...report,
    ...sometimes(random, 0.3, { own: true as const }),
    ...sometimes(random, 0.6, { job: { name: report.variant, url: 'https://github.com/octo/app', facts: factsOf(random) } }),
    cases: cases.flatMap((one, index): TestCase[] => {
      const outcome = outcomeOf(habits[index] ?? { share: 0, skipped: false })
      return random() < 0.95 ? [{ ...one, outcome, retries: 0, ms: random() * 1000, ...sometimes(random, 0.5, { message: 'boom' }) }] : []
    }),
    massFailure: random() < 0.03
  }
}

import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Choice, chosen } from './choose.ts'
import { executionsOf } from './executions.ts'
import type { Report } from './report.ts'
import { aRun, clock, home } from './testing.ts'

interface Drawn extends Partial<Pick<Report, 'ended' | 'passedElsewhere' | 'variant'>> {
  run: number
  attempt?: number
  day?: number
  event?: string
  fork?: true
}

const dayMinutes = 24 * 60

function drawn({ run, attempt = 1, day = 0, event = 'push', variant = 'junit', passedElsewhere = false, ended, fork }: Drawn): Report {
  const createdAt = new Date(clock(day * dayMinutes)).toISOString()
  const [read] = executionsOf(
    { run: aRun({ id: run, attempt, event, createdAt, startedAt: createdAt, ...(fork && { headRepository: 'eve/app' }) }) },
    home
  )
  if (!read) throw new Error('A run has an attempt')
  const artifact = { id: run, name: variant, run, bytes: 1, expired: false, createdAt: 0 }
  return { artifact, read: { ...read, execution: { ...read.execution, attempt } }, variant, passedElsewhere, ...(ended && { ended }) }
}

const choice = (more: Partial<Choice> = {}): Choice => ({
  most: 100,
  samples: 100,
  samplesOfForks: 100,
  ofForks: 100,
  telling: new Map(),
  sampled: new Set(),
  ...more
})
const runsOf = (reports: readonly Report[]) => reports.map(({ read }) => read.execution.run)
const pull = { event: 'pull_request' }

describe('with calls for few, the most telling are read', () => {
  const all: Record<string, Drawn> = {
    'may be a flake, by the run': { run: 9, ended: 'fail' },
    'may be a flake, by the job': { run: 8, ended: 'fail', passedElsewhere: true },
    'green, the first of the day on the default branch': { run: 6, ended: 'pass' },
    'passed when it was run again': { run: 5, ended: 'pass', attempt: 2, passedElsewhere: false },
    'fails, and nothing contradicts it': { run: 7, ended: 'fail', ...pull },
    green: { run: 10, ended: 'pass', ...pull },
    unclear: { run: 11 }
  }
  const order = [9, 8, 6, 5, 7, 10, 11]
  test.each(order.map((_, index) => index))('%i of them', (most) => {
    const reports = Object.values(all)
      .map(drawn)
      .toSorted((a, b) => b.artifact.id - a.artifact.id)
    const taken = chosen(reports, choice({ most, telling: new Map([[9, 1]]) }))
    expect(runsOf(taken)).toEqual(order.slice(0, most).toSorted((a, b) => b - a))
  })
})

describe('samples', () => {
  const failing = [9, 8, 7].map((run) => drawn({ run, ended: 'fail', passedElsewhere: true }))
  const green = [6, 5, 4].map((run, index) => drawn({ run, ended: 'pass', day: -index }))

  test('take no call from what may be a flake', () => {
    expect(runsOf(chosen([...failing, ...green], choice({ most: 3 })))).toEqual([9, 8, 7])
  })
  test('are no more than are asked for, whatever failures leave', () => {
    expect(runsOf(chosen([...failing, ...green], choice({ most: 50, samples: 1 })))).toEqual([9, 8, 7, 6])
    expect(runsOf(chosen(green, choice({ samples: 0 })))).toEqual([])
  })
  test('are of each variant and day once, before any is read twice', () => {
    const reports = [
      drawn({ run: 6, ended: 'pass', ...pull }),
      drawn({ run: 5, ended: 'pass' }),
      drawn({ run: 4, ended: 'pass', day: -1, ...pull }),
      drawn({ run: 3, ended: 'pass', variant: 'e2e' })
    ]
    expect(runsOf(chosen(reports, choice({ samples: 3 })))).toEqual([5, 4, 3])
  })
  test('are not of a day that a batch before had', () => {
    const sampled = new Set<string>()
    chosen([drawn({ run: 9, ended: 'pass' })], choice({ sampled }))
    const reports = [drawn({ run: 6, ended: 'pass' }), drawn({ run: 5, ended: 'pass', day: -1 })]
    expect(runsOf(chosen(reports, choice({ samples: 1, sampled })))).toEqual([5])
  })
})

test('what is chosen is never more than there are calls, is in order and leaves no flake for a sample', () => {
  const report = fc.record({
    run: fc.nat(30),
    ended: fc.constantFrom('pass', 'fail', undefined),
    passedElsewhere: fc.boolean(),
    day: fc.integer({ min: -3, max: 0 }),
    variant: fc.constantFrom('a', 'b')
  })
  fc.assert(
    fc.property(fc.array(report, { maxLength: 40 }), fc.nat(40), fc.nat(40), (drawings, most, samples) => {
      const reports = drawings.map(({ ended, ...rest }) => drawn({ ...rest, ...(ended && { ended }) }))
      const taken = chosen(reports, choice({ most, samples }))
      expect(taken.length).toBeLessThanOrEqual(most)
      expect(taken).toEqual(reports.filter((one) => taken.includes(one)))
      const mayFlake = ({ ended, passedElsewhere }: Report) => ended === 'fail' && passedElsewhere
      const others = taken.filter((one) => !mayFlake(one))
      expect(others.length).toBeLessThanOrEqual(samples)
      if (others.length > 0) expect(taken.filter(mayFlake)).toEqual(reports.filter(mayFlake))
    })
  )
})

describe('forks', () => {
  const forged = (run: number, count: number, more: Partial<Drawn> = {}) =>
    Array.from({ length: count }, (_, index) => drawn({ run, ended: 'pass', variant: `junit-x${index}`, fork: true, ...more }))

  test('of a run of a fork no more than ten are read, however many calls there are', () => {
    expect(chosen(forged(9, 500), choice({ most: 1000, samples: 1000 }))).toHaveLength(10)
  })

  test('the own reports come first, whatever forks have', () => {
    const own = [3, 2, 1].map((run) => drawn({ run, ended: 'fail', ...pull }))
    const flaky = [...forged(9, 5, { ended: 'fail', passedElsewhere: true }), drawn({ run: 4, ended: 'fail', passedElsewhere: true })]
    expect(runsOf(chosen([...forged(8, 10), ...own], choice({ most: 3 })))).toEqual([3, 2, 1])
    expect(runsOf(chosen(flaky, choice({ most: 1 })))).toEqual([4])
  })

  test('what fails in them tells less than what passed here', () => {
    const own = [4, 3].map((run, index) => drawn({ run, ended: 'pass', day: -index, ...pull }))
    const green = drawn({ run: 2, ended: 'pass', ...pull })
    const failing = [9, 8].flatMap((run) => forged(run, 10, { ended: 'fail' }))
    expect(runsOf(chosen([...failing, ...own, green], choice({ most: 4 })))).toEqual([9, 4, 3, 2])
  })

  test('what they say may be flakes leaves the own samples their calls, and takes those that these have no use for', () => {
    const own = [4, 3, 2, 1].map((run, index) => drawn({ run, ended: 'pass', day: -index }))
    const flaky = [9, 8, 7].flatMap((run) => forged(run, 10, { ended: 'fail', passedElsewhere: true }))
    const countsOf = (choices: Partial<Choice>) => {
      const runs = runsOf(chosen([...flaky, ...own], choice(choices)))
      return [runs.filter((run) => run < 7).length, runs.filter((run) => run >= 7).length]
    }
    expect([{ most: 5 }, { most: 10 }, { most: 5, samples: 1 }, { most: 2 }].map(countsOf)).toEqual([
      [4, 1],
      [4, 6],
      [1, 4],
      [2, 0]
    ])
  })

  test('what own reports of later batches have use for is not theirs, whatever they tell', () => {
    const own = drawn({ run: 1, ended: 'pass' })
    const passing = [9, 8].flatMap((run) => forged(run, 10))
    expect(runsOf(chosen([...passing, own], choice({ ofForks: 2 })))).toEqual([9, 9, 1])
    expect(runsOf(chosen([...passing, own], choice({ samplesOfForks: 1 })))).toEqual([9, 1])
  })

  test('they are none of the reports of a day', () => {
    const sampled = new Set<string>()
    chosen(forged(9, 3), choice({ sampled }))
    const known = drawn({ run: 11, ended: 'pass', attempt: 2, variant: 'other', ...pull })
    chosen([known], choice({ sampled }))
    const own = drawn({ run: 10, ended: 'pass', variant: 'junit-x0' })
    expect(runsOf(chosen([known, own], choice({ most: 1, sampled })))).toEqual([10])
  })
})

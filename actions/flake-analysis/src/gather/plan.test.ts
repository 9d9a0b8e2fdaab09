import { describe, expect, test } from '@jest/globals'
import type { Run } from '@tocsin/ci-history'
import type { Watermark } from '../model/reading.ts'
import { daySeconds } from '../time.ts'
import { type Candidate, needsJobs } from './candidates.ts'
import { allowanceOf, greenSample, jobsCalls, runsToAsk } from './plan.ts'
import { callsFor, creditAfter, lookBackSeconds, spansOf } from './spans.ts'
import type { Telling } from './telling.ts'
import { aRun, home } from './testing.ts'

const limits = { logs: 150, greens: 60 }

test.each([
  [1000, false, { logs: 150, greens: 60, artifacts: 0, ofForks: 0 }],
  [100, false, { logs: 75, greens: 25, artifacts: 0, ofForks: 0 }],
  [1000, true, { logs: 150, greens: 60, artifacts: 790, ofForks: 158 }],
  [100, true, { logs: 20, greens: 10, artifacts: 70, ofForks: 14 }],
  [3, true, { logs: 0, greens: 0, artifacts: 3, ofForks: 1 }],
  [0, true, { logs: 0, greens: 0, artifacts: 0, ofForks: 0 }],
  [-5, false, { logs: 0, greens: 0, artifacts: 0, ofForks: 0 }]
])('%i calls to spare, with reports: %s', (spare, wants, expected) => {
  expect(allowanceOf(spare, limits, wants)).toEqual(expected)
})

test('where the token has fewer calls, forks get their share of these', () => {
  expect([1000, 100, -5].map((atHand) => allowanceOf(1000, limits, true, atHand).ofForks)).toEqual([158, 20, 0])
})

describe('the runs whose jobs are asked for', () => {
  const rows: [part: Parameters<typeof aRun>[0], shortest: number | undefined, asked: boolean][] = [
    [{ conclusion: 'success' }, undefined, false],
    [{ conclusion: 'success', attempt: 2 }, undefined, true],
    [{ conclusion: 'failure' }, undefined, true],
    [{ conclusion: 'timed_out' }, undefined, true],
    [{ conclusion: 'startup_failure' }, undefined, false],
    [{ conclusion: 'cancelled' }, undefined, false],
    [{ conclusion: 'cancelled' }, 5, true],
    [{ conclusion: 'cancelled' }, 6, false],
    [{ conclusion: 'skipped' }, 0, false]
  ]
  test.each(rows)('%j with a limit of %s minutes: %s', (part, shortest, asked) => {
    expect(needsJobs(aRun(part), shortest)).toBe(asked)
  })
})

describe('the runs whose jobs are asked for with few calls', () => {
  const failing = (...all: Telling[]) => {
    const tellings = new Map(all.map((telling, id) => [id, telling]))
    return { tellings, candidates: all.map((_, id): Candidate => ({ run: aRun({ id }), known: 0, createdAt: 0, needsJobs: true })) }
  }
  test.each([
    [60, 50],
    [100, 100],
    [400, 400]
  ])('of %i, what one pull request of a fork says %i times leaves own failures their share', (calls, forged) => {
    const { tellings, candidates } = failing(...Array<Telling>(forged).fill('ofFork'), ...Array<Telling>(30).fill('newest'))
    const asked = runsToAsk(candidates, { calls, tellings, reportsOf: () => 0 })
    const own = [...asked].filter((id) => id >= forged).length
    expect([own >= Math.min(30, Math.floor(calls * 0.3)), asked.size <= calls]).toEqual([true, true])
  })

  const mixed = failing('rest', 'newest', 'edge', 'alone', 'sameCommit', 'passedAgain', 'ofFork', 'passedAgain', 'rest', 'rest')
  const rows: [calls: number, reports: number, asked: number[]][] = [
    [0, 0, []],
    [1, 0, [5]],
    [2, 0, [5, 7]],
    [4, 0, [3, 4, 5, 7]],
    [5, 0, [3, 4, 5, 7]],
    [7, 0, [2, 3, 4, 5, 6, 7]],
    [10, 0, [1, 2, 3, 4, 5, 6, 7]],
    [13, 0, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]],
    [5, 1, [5, 7]],
    [5, 2, [5]],
    [20, 1, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]]
  ]
  test.each(rows)('%i calls, %i reports each: %j', (calls, reports, asked) => {
    const asks = runsToAsk(mixed.candidates, {
      calls,
      tellings: mixed.tellings,
      reportsOf: ({ run }) => (run.id > 1 && run.id < 8 ? reports : 0)
    })
    expect([...asks].toSorted((a, b) => a - b)).toEqual(asked.toSorted((a, b) => a - b))
  })

  test('of what tells as much are the newest, and none that need no jobs', () => {
    const { candidates, tellings } = failing('alone', 'alone', 'alone')
    const some = candidates.map((one, index) => ({ ...one, needsJobs: index !== 0 }))
    expect(runsToAsk(some, { calls: 1, tellings, reportsOf: () => 0 })).toEqual(new Set([1]))
    expect(runsToAsk(some, { calls: 100, tellings, reportsOf: () => 0 })).toEqual(new Set([1, 2]))
  })
})

describe('the sample of green runs', () => {
  const candidate = (id: number, file: string, conclusion: 'success' | 'failure' = 'success', part: Partial<Run> = {}): Candidate => {
    const run = aRun({ id, conclusion, path: `.github/workflows/${file}`, ...part })
    return { run, known: 0, createdAt: 0, needsJobs: needsJobs(run) }
  }
  const many = [
    ...Array.from({ length: 100 }, (_, index) => candidate(index, 'ci.yml')),
    candidate(500, 'docs.yml'),
    candidate(600, 'ci.yml', 'failure')
  ]

  test('is spread over workflows and time', () => {
    expect([...greenSample(many, 5, home)].toSorted((a, b) => a - b)).toEqual([0, 33, 66, 500])
  })
  test('is no more than asked for, and of none nothing', () => {
    expect(greenSample(many, 1, home)).toEqual(new Set([0]))
    expect([
      greenSample(many, 0, home).size,
      greenSample([], 5, home).size,
      greenSample([candidate(1, 'a.yml', 'failure')], 5, home).size
    ]).toEqual([0, 0, 0])
  })
  test('is of own runs first, however many workflows forks have', () => {
    const theirs = Array.from({ length: 60 }, (_, id) => candidate(1000 + id, `${id}.yml`, 'success', { headRepository: 'eve/app' }))
    expect([...greenSample([...theirs, ...many], 5, home)].toSorted((a, b) => a - b)).toEqual([0, 33, 66, 500, 1000])
    expect(greenSample([...theirs, ...many.slice(0, 1)], 5, home)).toEqual(new Set([0, 1000, 1001, 1002, 1003]))
  })
  test('is not of what is read anyway', () => {
    expect(jobsCalls(many)).toBe(1)
    expect(greenSample(many, 1000, home).has(600)).toBe(false)
  })
})

const now = 100 * daySeconds
const before = (part: Partial<Watermark> = {}): Watermark => ({
  readUntil: now - daySeconds,
  unfinished: [],
  attempts: {},
  artifacts: [],
  ...part
})

describe('what is listed', () => {
  const since = now - 30 * daySeconds
  test('is the whole window at first', () => {
    expect(spansOf(undefined, { since, now })).toEqual([{ from: since, to: now, seen: [] }])
  })
  test('is what is new, and the days before as far as they are known', () => {
    const [known, unknown] = [before({ attemptsFrom: now - 20 * daySeconds }), before()]
    expect(spansOf(known, { since, now })).toEqual([{ from: now - daySeconds, to: now, seen: [], back: now - lookBackSeconds }])
    expect(spansOf(unknown, { since, now })).toEqual([{ from: now - daySeconds, to: now, seen: [] }])
  })
  test('is what was left over, unless the window has left it', () => {
    const gaps = [
      { from: since - 9, to: since + 50, seen: [1] },
      { from: 0, to: since - 10, seen: [] }
    ]
    expect(spansOf(before({ gaps }), { since, now }).slice(1)).toEqual([{ from: since, to: since + 50, seen: [1] }])
  })
})

describe('calls', () => {
  const bounds = { firstCalls: 1200, dailyCalls: 50 }
  const gaps = [{ from: 0, to: 1, seen: [] }]
  const rows: [name: string, watermark: Watermark | undefined, calls: number][] = [
    ['of a first reading', undefined, 1200],
    ['of the day after', before(), 50],
    ['of an hour later', before({ readUntil: now - 3600 }), 2],
    ['of the same moment', before({ readUntil: now }), 0],
    ['of a clock that ran backwards', before({ readUntil: now + 99 }), 0],
    ['of a week later', before({ readUntil: now - 7 * daySeconds }), 350],
    ['of a year later', before({ readUntil: now - 99 * daySeconds }), 1200],
    ['with a part of the first window left', before({ gaps, credit: 300 }), 350],
    ['with nothing left of it', before({ gaps: [], credit: 300 }), 50]
  ]
  test.each(rows)('%s', (_, watermark, calls) => {
    expect(callsFor(watermark, now, bounds)).toBe(calls)
  })

  test('of the first window are those of all readings of it together', () => {
    expect(creditAfter(undefined, 900, now, bounds)).toBe(300)
    expect(creditAfter(undefined, 1300, now, bounds)).toBe(0)
    expect(creditAfter(before({ gaps, credit: 300 }), 250, now, bounds)).toBe(100)
    expect(creditAfter(before({ gaps, credit: 300 }), 40, now, bounds)).toBe(300)
  })
})

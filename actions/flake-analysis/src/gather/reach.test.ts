import { describe, expect, test } from '@jest/globals'
import type { RunSeed } from '@tocsin/testkit'
import type { Watermark } from '../model/reading.ts'
import { reachingTo, readFromAfter } from './reach.ts'
import { outcomes, reading, withGithub } from './sim.fixture.ts'

const known: Watermark = { readUntil: 900, readFrom: 500, unfinished: [], attempts: {}, artifacts: [] }
const gap = { from: 600, to: 700, seen: [4] }

const rows: [what: string, watermark: Watermark | undefined, since: number, reaching: Partial<Watermark> | undefined][] = [
  ['none', undefined, 100, undefined],
  ['as many days', known, 500, known],
  ['fewer days', known, 600, known],
  ['one of an older version, which does not tell', { ...known, readFrom: undefined as never }, 100, { readFrom: undefined as never }],
  ['more days', known, 100, { readFrom: 100, gaps: [{ from: 100, to: 499, seen: [] }], credit: 45 }],
  [
    'more days than were read',
    { ...known, gaps: [gap], credit: 30 },
    100,
    { readFrom: 100, gaps: [gap, { from: 100, to: 499, seen: [] }], credit: 75 }
  ],
  ['more days, for which no more calls are given than for all', { ...known, credit: 90 }, 100, { credit: 100 }]
]
test.each(rows)('a watermark and the days asked for: %s', (_, watermark, since, reaching) => {
  const reached = reachingTo(watermark, { since, now: 1000, firstCalls: 100 })
  if (reaching === undefined) expect(reached).toBeUndefined()
  else expect(reached).toMatchObject(reaching)
})

test.each<[what: string, before: Partial<Watermark> | undefined, since: number, from: number]>([
  ['of a first reading', undefined, 300, 300],
  ['of one that goes on', {}, 600, 500],
  ['after a pause of more than all days', {}, 950, 950],
  ['where it is not known', { readFrom: undefined as never }, 300, 300],
  ['where a gap is within the days', { gaps: [gap] }, 600, 500],
  ['where a gap is older than the days', { gaps: [gap] }, 800, 701],
  ['where a gap began before them', { gaps: [gap] }, 650, 650],
  ['where several are older', { gaps: [gap, { from: 510, to: 520, seen: [] }] }, 800, 701]
])('read is from, %s', (_, before, since, from) => {
  expect(readFromAfter(before && { ...known, ...before }, since)).toBe(from)
})

const hour = 3_600_000
const [first, day] = [Date.UTC(2026, 1, 1), 24 * hour]

/** Runs of `ci.yml`, one each six hours from the first of February on, of which each fourth failed; or as many as are said in six hours. */
const drawn = (count: number, from = 1, often = 1): RunSeed[] =>
  Array.from({ length: count }, (_, index): RunSeed => {
    const id = from + index
    return {
      ...{ id, number: id, at: new Date(first + (id * 6 * hour) / often).toISOString().replace('.000', '') },
      ...{ sha: String(id).padStart(40, 'a'), conclusion: id % 4 === 0 ? 'failure' : 'success' }
    }
  })
const at = (days: number) => ({ time: { ms: first + days * day } })
const none = { limits: { greens: 0, logs: 0 } }
const idsOf = ({ executions }: Awaited<ReturnType<typeof reading>>) => outcomes(executions).map((one) => Number.parseInt(one, 10))
const idsTo = (last: number, from = 1) => Array.from({ length: last + 1 - from }, (_, index) => from + index)

/** A run whose jobs were read later comes twice. */
const inOrder = (ids: readonly number[]) => [...new Set(ids)].toSorted((a, b) => a - b)

describe('a reading of more days than before', () => {
  test('has what is older as well, each run once, and those after it cost what they always do', async () => {
    await withGithub(
      { runs: drawn(80) },
      async (sim, clock) => {
        const few = await reading(sim, clock, undefined, { days: 7, ...none })
        expect([idsOf(few), few.complete]).toEqual([idsTo(80, 53), true])
        clock.ms += day
        const many = await reading(sim, clock, few.watermark, { days: 30, ...none })
        expect([idsOf(many), many.complete, many.watermark.gaps]).toEqual([idsTo(52), true, []])
        clock.ms += day
        const fresh = await reading(sim, clock, undefined, { days: 30, ...none })
        clock.ms += day
        const [after, afterFresh] = [
          await reading(sim, clock, many.watermark, { days: 30, ...none }),
          await reading(sim, clock, fresh.watermark, { days: 30, ...none })
        ]
        expect([idsOf(after), after.complete, after.calls]).toEqual([[], true, afterFresh.calls])
      },
      at(20.25)
    )
  })

  test('says that it is not complete where its calls do not suffice, and is gone on with', async () => {
    await withGithub(
      { runs: drawn(800, 1, 10) },
      async (sim, clock) => {
        const few = await reading(sim, clock, undefined, { days: 7, ...none })
        clock.ms += day
        let [next, read] = [few.watermark, idsOf(few)]
        const ended: boolean[] = []
        for (let turn = 0; turn < 3; turn += 1) {
          const part = await reading(sim, clock, next, { days: 30, limits: { ...none.limits, firstCalls: 12, dailyCalls: 10 } })
          ended.push(part.complete)
          read = [...idsOf(part), ...read]
          next = part.watermark
          clock.ms += day
        }
        expect([ended[0], ended.at(-1)]).toEqual([false, true])
        expect(inOrder(read)).toEqual(idsTo(800))
      },
      at(20.25)
    )
  })

  test('costs a call where there is nothing older, and none from then on', async () => {
    await withGithub(
      { runs: drawn(8) },
      async (sim, clock) => {
        const few = await reading(sim, clock, undefined, { days: 7, ...none })
        clock.ms += day
        sim.seed({ runs: drawn(1, 11) })
        const many = await reading(sim, clock, few.watermark, { days: 30, ...none })
        clock.ms += day
        const after = await reading(sim, clock, many.watermark, { days: 30, ...none })
        expect([idsOf(many), many.calls, after.calls]).toEqual([[11], 2, 1])
      },
      at(2.25)
    )
  })

  test('has what a limit had left before fewer days were asked for', async () => {
    await withGithub(
      { runs: drawn(800, 1, 10) },
      async (sim, clock) => {
        const cut = await reading(sim, clock, undefined, { days: 30, limits: { ...none.limits, firstCalls: 4 } })
        expect(cut.complete).toBe(false)
        clock.ms += day
        const few = await reading(sim, clock, cut.watermark, { days: 2, ...none })
        clock.ms += day
        const many = await reading(sim, clock, few.watermark, { days: 30, ...none })
        expect(many.complete).toBe(true)
        expect(inOrder([...idsOf(cut), ...idsOf(few), ...idsOf(many)])).toEqual(idsTo(800))
      },
      at(20.25)
    )
  })
})

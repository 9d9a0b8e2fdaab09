import { expect, test } from '@jest/globals'
import type { RunSeed } from '@tocsin/testkit'
import type { Watermark } from '../model/reading.ts'
import { outcomes, reading, withGithub } from './sim.fixture.ts'

const first = Date.UTC(2026, 1, 1)
const day = 86_400_000

/** Runs that wait for approval, from the number 2 on, behind one that is under way, and runs that passed in the days after them. */
const seeded = (waiting: number, underWay: RunSeed): RunSeed[] =>
  Array.from({ length: waiting + 1 }, (_, index): RunSeed => {
    const run: RunSeed = index === 0 ? { ...underWay, status: 'in_progress' } : { status: 'waiting' }
    return { id: index + 1, number: index + 1, at: new Date(first + index * 60_000).toISOString(), conclusion: null, ...run }
  })
const passed = (id: number, ms: number): RunSeed => ({ id, number: id, at: new Date(ms).toISOString(), conclusion: 'success' })

/** Readings once a day, by which one the run that had been under way is known to have passed, and what they say. */
async function daysUntilRead(
  waiting: number,
  isQuiet: boolean,
  underWay: RunSeed = {}
): Promise<{ days: number; notes: string[]; unfinished: number }> {
  const notes = new Set<string>()
  let watermark: Watermark | undefined
  let days = 0
  await withGithub(
    { runs: seeded(waiting, underWay) },
    async (sim, clock) => {
      const known = await reading(sim, clock)
      watermark = known.watermark
      Object.assign(sim.state.repos.get('octo/app')?.runs.find(({ id }) => id === 1)?.attempts[0] ?? {}, {
        status: 'completed',
        conclusion: 'success'
      })
      // No list of the last days brings them again.
      clock.ms += 4 * day
      for (let isRead = false; !isRead && days < 30; ) {
        days += 1
        clock.ms += day
        if (!isQuiet) sim.seed({ runs: [passed(1000 + days, clock.ms - 1000)] })
        const next = await reading(sim, clock, watermark, { limits: { dailyCalls: 10, greens: 0, logs: 0 } })
        for (const note of next.notes) notes.add(note)
        isRead = outcomes(next.executions).includes('1.1:pass')
        // What a ledger has is what was taken.
        watermark = next.watermarks.at(-1) ?? watermark
      }
    },
    { time: { ms: first + day / 2 } }
  )
  return { days, notes: [...notes], unfinished: watermark?.unfinished.length ?? 0 }
}

test.each<[waiting: number, isQuiet: boolean]>([
  [2, false],
  [12, false],
  [12, true],
  [40, false],
  [40, true]
])('a run that ended is read though %i others wait for approval for ever; on days without runs: %p', async (waiting, isQuiet) => {
  const { days, unfinished } = await daysUntilRead(waiting, isQuiet)
  expect(days).toBeLessThanOrEqual(Math.ceil((waiting + 1) / 2))
  expect(unfinished).toBe(waiting)
})

test.each([12, 40])('one of a fork has its turn, though %i of the repository wait for approval for ever', async (waiting) => {
  const { days, unfinished } = await daysUntilRead(waiting, false, { fork: 'eve/app', event: 'pull_request' })
  expect([days, unfinished]).toEqual([1, waiting])
})

test('it is said how many are looked up another time', async () => {
  expect((await daysUntilRead(2, false)).notes).toEqual([])
  const { notes } = await daysUntilRead(12, false)
  expect(notes[0]).toMatch(/^Of 13 runs that had not ended, \d+ will be looked up by a later analysis\.$/)
})

test('runs of forks that wait for a runner are looked up after those of the repository, and take no place from them', async () => {
  const begun = (id: number, ms: number, more: RunSeed = {}): RunSeed => ({
    ...{ id, number: id, at: new Date(ms).toISOString(), status: 'queued', conclusion: null },
    ...more
  })
  const theirs = Array.from({ length: 600 }, (_, index) =>
    begun(10 + index, first + index * 1000, { fork: 'mallory/app', event: 'pull_request', branch: `evil-${index}` })
  )
  await withGithub(
    { runs: [begun(1, first), ...theirs] },
    async (sim, clock) => {
      const { watermark } = await reading(sim, clock)
      const { unfinished, unfinishedOfForks = [] } = watermark
      expect([unfinished[0], unfinished.length, unfinishedOfForks.length, unfinishedOfForks[0]]).toEqual([1, 101, 100, 609])
      clock.ms += 4 * day
      const next = await reading(sim, clock, watermark, { limits: { dailyCalls: 10, greens: 0, logs: 0 } })
      expect(sim.requests.filter(({ path }) => path.endsWith('/runs/1'))).toHaveLength(1)
      expect([next.watermark.unfinished[0], next.watermark.unfinishedOfForks?.length]).toEqual([1, 100])
    },
    { time: { ms: first + day / 2 } }
  )
})

import { describe, expect, test } from '@jest/globals'
import type { RunSeed } from '@tocsin/testkit'
import { type Asked, outcomes, reading, withGithub } from './sim.fixture.ts'

const [failed, passed] = [{ conclusion: 'failure' }, { conclusion: 'success' }] as const
const hour = 3_600_000
/** As many calls as it takes, at any time. */
const often: Asked = { limits: { dailyCalls: 10_000 } }
const start = Date.UTC(2026, 1, 1)

/** Runs of `ci.yml`, one an hour from the first of February on; each mark is one, and `r` one that was re-run and passed. */
const drawn = (history: string, first = 1): RunSeed[] =>
  [...history].map(
    (mark, index): RunSeed => ({
      id: first + index,
      number: first + index,
      at: new Date(start + (first + index) * hour).toISOString().replace('.000', ''),
      sha: String(first + index).padStart(40, 'a'),
      ...(mark === 'r'
        ? { attempts: [failed, passed] }
        : mark === '✗'
          ? failed
          : mark === '…'
            ? { status: 'in_progress', conclusion: null }
            : passed)
    })
  )

test('a first reading has every attempt once, and asks for the jobs of those alone in which something happened', async () => {
  await withGithub({ runs: drawn('✓✗✓r✓') }, async (sim, clock) => {
    const { executions, complete, notes, calls, watermark } = await reading(sim, clock, undefined, { limits: { greens: 0, logs: 0 } })
    expect(outcomes(executions)).toEqual(['1.1:pass', '2.1:fail', '3.1:pass', '4.1:fail', '4.2:pass', '5.1:pass'])
    expect(executions.map(({ jobs }) => jobs?.length ?? 0)).toEqual([0, 1, 1, 0, 1, 0])
    expect({ complete, notes, calls }).toEqual({ complete: true, notes: [], calls: 3 })
    expect(sim.requests.map(({ operation }) => operation)).toEqual([
      'actions/list-workflow-runs-for-repo',
      'actions/list-jobs-for-workflow-run',
      'actions/list-jobs-for-workflow-run'
    ])
    expect(watermark).toMatchObject({ readUntil: clock.ms / 1000, unfinished: [], gaps: [], attempts: { 4: 2, 5: 1 } })
  })
})

describe('the next reading', () => {
  test('has only what is new', async () => {
    await withGithub({ runs: drawn('✓✗') }, async (sim, clock) => {
      const first = await reading(sim, clock)
      sim.seed({ runs: drawn('✗✓', 80) })
      clock.ms += 24 * hour
      const second = await reading(sim, clock, first.watermark)
      expect(outcomes(second.executions)).toEqual(['80.1:fail', '81.1:pass'])
      clock.ms += 24 * hour
      expect((await reading(sim, clock, second.watermark)).executions).toEqual([])
    })
  })

  test('has a run once it is over, be it in the lists or behind them', async () => {
    await withGithub({ runs: drawn('…✓…') }, async (sim, clock) => {
      const first = await reading(sim, clock)
      expect(outcomes(first.executions)).toEqual(['2.1:pass'])
      expect(first.watermark.unfinished).toEqual([3, 1])
      clock.ms += 5 * 24 * hour
      const waiting = await reading(sim, clock, first.watermark)
      expect([waiting.executions, waiting.watermark.unfinished]).toEqual([[], [3, 1]])
      const run = sim.state.repos.get('octo/app')?.runs[0]?.attempts[0]
      Object.assign(run ?? {}, { status: 'completed', conclusion: 'success' })
      clock.ms += 24 * hour
      const last = await reading(sim, clock, waiting.watermark, { limits: { greens: 0 } })
      expect([outcomes(last.executions), last.watermark.unfinished]).toEqual([['1.1:pass'], [3]])
    })
  })

  test.each([
    ['of the last three days', 1, ['2.2:pass']],
    ['of an older run, which no list shows', 24, []]
  ])('has the attempts of a re-run that it does not know yet, %s: after %i h', async (_, hours, found) => {
    await withGithub({ runs: drawn('✓✗') }, async (sim, clock) => {
      const first = await reading(sim, clock)
      const [repo] = sim.state.repos.values()
      repo?.runs.splice(1, 1)
      sim.seed({ runs: drawn('r', 2) })
      clock.ms += hours * hour
      expect(outcomes((await reading(sim, clock, first.watermark, often)).executions)).toEqual(found)
    })
  })

  test('has a run that GitHub listed late', async () => {
    await withGithub({ runs: drawn('✓✗') }, async (sim, clock) => {
      const first = await reading(sim, clock)
      sim.seed({ runs: [{ ...drawn('✗', 3)[0], at: drawn('✗', 2)[0]?.at ?? '' }] })
      clock.ms += 60_000
      expect(outcomes((await reading(sim, clock, first.watermark, often)).executions)).toEqual(['3.1:fail'])
    })
  })
})

test('a reading that comes soon after another asks for nothing, and says so; what was new by then is not lost', async () => {
  await withGithub({ runs: drawn('✓✗') }, async (sim, clock) => {
    const first = await reading(sim, clock)
    sim.seed({ runs: drawn('✗', 71) })
    clock.ms += hour
    const before = sim.requests.length
    const { watermark, notes, calls, complete } = await reading(sim, clock, first.watermark)
    expect({ watermark, calls, complete, asked: sim.requests.length - before }).toEqual({
      watermark: first.watermark,
      calls: 0,
      complete: true,
      asked: 0
    })
    expect(notes).toEqual(['The runs of the last 60 minutes are read by a later analysis: 50 calls a day are spread over it.'])
    clock.ms += hour
    expect(outcomes((await reading(sim, clock, watermark)).executions)).toEqual(['71.1:fail'])
  })
})

test('what became of many unfinished runs is seen in one page, also where calls are few', async () => {
  await withGithub({ runs: drawn('……………………', 60) }, async (sim, clock) => {
    const first = await reading(sim, clock)
    for (const run of sim.state.repos.get('octo/app')?.runs ?? [])
      Object.assign(run.attempts[0], { status: 'completed', conclusion: 'success' })
    clock.ms += 2 * hour
    const begin = sim.requests.length
    const { executions } = await reading(sim, clock, first.watermark)
    expect(executions).toHaveLength(8)
    expect(sim.requests.slice(begin).map(({ operation }) => operation)).toEqual(['actions/list-workflow-runs-for-repo'])
  })
})

test('it tells how far it has come', async () => {
  await withGithub({ runs: drawn('✓✗') }, async (sim, clock) => {
    const { lines } = await reading(sim, clock, undefined, { limits: { greens: 0, logs: 0 } })
    expect(lines).toEqual(['Listed 2 runs in 1 call', 'Read 2 of 2 runs in 2 calls'])
  })
})

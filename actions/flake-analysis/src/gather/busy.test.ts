import { describe, expect, test } from '@jest/globals'
import { busyRepository, type GithubSim } from '@tocsin/testkit'
import type { ReadExecution, Watermark } from '../model/reading.ts'
import { leanCost } from './lean.fixture.ts'
import { type Asked, type Kept, reading, withGithub } from './sim.fixture.ts'

const [hour, day] = [3_600_000, 86_400_000]
const start = Date.UTC(2026, 0, 1)

interface Clock {
  ms: number
}

/** A busy repository at the end of the first of its days that are asked for. */
async function withBusy(
  { days, runsPerDay, at = days }: { days: number; runsPerDay: number; at?: number },
  act: (sim: GithubSim, clock: Clock) => Promise<void>,
  options: Parameters<typeof withGithub>[2] = {}
): Promise<void> {
  const time = { ms: start + at * day }
  const { seed } = busyRepository({ days, runsPerDay, start, clock: () => time.ms })
  await withGithub(seed, act, { ...options, time })
}

const bare: Asked = { limits: { logs: 0, greens: 0, dailyCalls: 50_000, firstCalls: 5000 } }

/** All that is told of executions, without what only samples tell. */
const told = (executions: readonly ReadExecution[]) =>
  executions
    .map(({ execution: { run, attempt, ...rest }, outcome, jobs }) =>
      JSON.stringify([run, attempt, rest, outcome, jobs?.map(({ name, outcome: end, infra }) => [name, end, infra])])
    )
    .toSorted()

/** What is missing in the one, and what is too much: all of it would be too long to read. */
function expectSame(found: readonly ReadExecution[], expected: readonly string[]): void {
  const [have, want] = [told(found), new Set(expected)]
  const tooMuch = have.filter((one, index) => !want.has(one) || one === have[index - 1])
  expect({ tooMuch, missing: expected.filter((one) => !have.includes(one)) }).toEqual({ tooMuch: [], missing: [] })
}

/** Readings that go on from one another until one is complete; `before` says what each is like. */
async function untilComplete(
  sim: GithubSim,
  clock: Clock,
  asked: (count: number) => Asked,
  before: (count: number) => void = () => {}
): Promise<Kept[]> {
  const readings: Kept[] = []
  let watermark: Watermark | undefined
  for (let count = 0; readings.at(-1)?.complete !== true; count += 1) {
    if (count === 100) throw new Error('The reading does not come to an end')
    before(count)
    const next = await reading(sim, clock, watermark, asked(count))
    readings.push(next)
    watermark = next.watermark
  }
  return readings
}

const executionsOf = (readings: readonly Kept[]) => readings.flatMap(({ executions }) => executions)

const nameOf = ({ execution: { run, attempt } }: ReadExecution) => `${run}.${attempt}`

/** Whether all that have jobs were run again, or all that were run again and passed have them. */
function isRerun(withJobs: readonly ReadExecution[], all: readonly ReadExecution[]): boolean {
  const again = new Set(all.filter(({ execution }) => execution.attempt > 1).map(({ execution }) => execution.run))
  const passed = all.filter(
    ({ execution: { run, attempt, place }, outcome, jobs }) =>
      attempt > 1 && place !== 'fork' && outcome === 'pass' && !jobs && again.has(run)
  )
  return passed.length === 0 || withJobs.every(({ execution }) => again.has(execution.run))
}

describe('what several readings have is what one has', () => {
  const world = { days: 5, runsPerDay: 40 }
  const whole = async (sim: GithubSim, clock: Clock) => told((await reading(sim, clock, undefined, bare)).executions)

  test.each([
    [12, true],
    [25, undefined]
  ])('with %i calls at first: each run at once, and most of the jobs later', async (calls, owes) => {
    await withBusy(world, async (sim, clock) => {
      const expected = await whole(sim, clock)
      const first = await reading(sim, clock, undefined, { limits: { ...bare.limits, firstCalls: calls } })
      expect([first.complete, first.owes, first.calls <= calls]).toEqual([true, owes, true])
      expect(new Set(first.executions.map(({ execution }) => execution.run)).size).toBe(200)
      const withJobs = first.executions.filter(({ jobs }) => jobs)
      expect(withJobs.length).toBeGreaterThan(calls / 2)
      expect(told(withJobs).filter((one) => !expected.includes(one))).toEqual([])
      expect(isRerun(withJobs, first.executions)).toBe(true)
      const soon = await reading(sim, clock, first.watermark, { limits: { dailyCalls: 50 } })
      expect([soon.calls, soon.owes]).toEqual([0, true])
      clock.ms += hour
      const later = await reading(sim, clock, first.watermark, bare)
      expect([later.complete, later.owes]).toEqual([true, undefined])
      // Those of more than three days before stay as they are.
      const known = new Map([...first.executions, ...later.executions].map((one) => [nameOf(one), one]))
      const late = (id: number) =>
        Date.parse(sim.state.repos.get('octo/app')?.runs.find((run) => run.id === id)?.createdAt ?? '') > clock.ms - 3 * day
      const news = [...known.values()].filter(({ execution }) => late(execution.run))
      expectSame(
        news,
        expected.filter((one) => late(JSON.parse(one)[0]))
      )
    })
  })

  test('with the limit of a token that is used up again and again, each time told until when', async () => {
    let expected: string[] = []
    await withBusy({ ...world, at: 6 }, async (sim, clock) => {
      expected = await whole(sim, clock)
    })
    await withBusy(
      world,
      async (sim, clock) => {
        const readings = await untilComplete(
          sim,
          clock,
          () => ({ limits: { ...bare.limits, reserve: 10 } }),
          (count) => {
            if (count > 0) clock.ms += hour
          }
        )
        expect(readings.length).toBeGreaterThan(1)
        expect(readings[0]?.notes).toEqual([
          'The calls that this analysis may make are used up; the next one goes on from here, with more calls of the token from 2026-01-06 01:00 UTC on.'
        ])
        expect(sim.requests.filter(({ status }) => status === 403)).toEqual([])
        expectSame(executionsOf(readings), expected)
      },
      { limits: { perHour: 40 } }
    )
  })

  test('with refusals at any call', async () => {
    await withBusy(world, async (sim, clock) => {
      const expected = await whole(sim, clock)
      const limited = { status: 429, headers: { 'retry-after': '600' }, times: 1000 }
      const readings = await untilComplete(
        sim,
        clock,
        () => bare,
        (count) => sim.fail({ ...limited, path: /actions\/runs/, skip: 3 + 11 * count, times: count === 8 ? 0 : 6 })
      )
      expect(readings.length).toBeGreaterThan(3)
      expect(readings[0]?.notes[0]).toBe(
        "GitHub's rate limit for the token is used up; the next analysis goes on from here, at 2026-01-06 00:10 UTC at the earliest."
      )
      expectSame(executionsOf(readings), expected)
    })
  })

  test('ended from outside after any call', async () => {
    await withBusy(world, async (sim, clock) => {
      const readings = await untilComplete(sim, clock, (count) => {
        const controller = new AbortController()
        let calls = 0
        const now = () => {
          calls += 1
          if (calls === 2 + 9 * count) controller.abort(new Error('SIGTERM'))
          return clock.ms
        }
        return { ...bare, ports: { now, signal: controller.signal } }
      })
      expect(readings.length).toBeGreaterThan(2)
      expect(readings[0]?.notes).toEqual(['The reading was ended from outside; the next analysis goes on from here.'])
      expectSame(executionsOf(readings), await whole(sim, clock))
    })
  })

  test('killed after any batch: what was kept by then is not read again', async () => {
    await withBusy(world, async (sim, clock) => {
      const expected = await whole(sim, clock)
      const first = await reading(sim, clock, undefined, bare)
      expect(first.watermarks.length).toBeGreaterThan(1)
      for (const [index, watermark] of first.watermarks.entries()) {
        const rest = await reading(sim, clock, JSON.parse(JSON.stringify(watermark)), bare)
        const kept = first.batches.slice(0, index + 1).flatMap(({ executions }) => executions)
        expectSame([...kept, ...rest.executions], expected)
      }
    })
  })

  test('while runs go on and are run again, and new ones are listed late', async () => {
    await withBusy(
      { days: 3, runsPerDay: 60, at: 1 },
      async (sim, clock) => {
        const readings: Kept[] = []
        for (let count = 0; count < 12; count += 1) {
          readings.push(await reading(sim, clock, readings.at(-1)?.watermark, bare))
          clock.ms += 4 * hour
        }
        clock.ms += 4 * hour
        readings.push(await reading(sim, clock, readings.at(-1)?.watermark, bare))
        expectSame(executionsOf(readings), await whole(sim, clock))
        expect(readings.at(-1)?.watermark.unfinished).toEqual([])
      },
      { runLagMs: 45_000 }
    )
  })
})

test('thirty days of 200 runs take 1,200 calls, and each day after takes fifty', async () => {
  await withBusy({ days: 33, runsPerDay: 200, at: 30 }, async (sim, clock) => {
    const artifacts = ['junit-*']
    const first = await reading(sim, clock, undefined, { artifacts })
    const runs = [...sim.state.repos.values()].flatMap((repo) => repo.runs.filter(({ createdAt }) => Date.parse(createdAt) <= clock.ms))
    const share = (test: (run: (typeof runs)[number]) => boolean) => runs.filter(test).length / runs.length
    const failing = share(({ attempts }) => attempts.at(-1)?.conclusion === 'failure')
    const rerun = share(({ attempts }) => attempts.length > 1)
    const lean = leanCost({ runsPerDay: 200, days: 30, failing, rerun, failedJobs: 2, mostLogs: 150 })
    const asked = (operation: string) => sim.requests.filter((one) => one.operation === operation).length
    expect(asked('actions/list-workflow-runs-for-repo')).toBeLessThanOrEqual(lean.list)
    expect(asked('actions/list-jobs-for-workflow-run')).toBeLessThanOrEqual(lean.jobs)
    expect(asked('actions/download-job-logs-for-workflow-run')).toBeLessThanOrEqual(lean.logs)
    expect(first).toMatchObject({ complete: true, calls: sim.requests.length })
    expect(first.calls).toBeLessThanOrEqual(1200)
    expect(first.executions.filter(({ jobs }) => jobs?.some(({ log }) => log)).length).toBeGreaterThan(20)
    expect(first.tests.length).toBeGreaterThan(20)

    const all = [...first.executions]
    let { watermark } = first
    for (let count = 1; count <= 3; count += 1) {
      clock.ms += day
      const next = await reading(sim, clock, watermark, { artifacts })
      expect(next.calls).toBeLessThanOrEqual(50)
      all.push(...next.executions)
      watermark = next.watermark
    }
    const names = all.map((one) => `${nameOf(one)} ${one.jobs ? 'with' : 'without'} jobs`)
    const twice = [...Map.groupBy(names, (name) => name)].filter(([, same]) => same.length > 1)
    expect(twice).toEqual([])
    const known = [...sim.state.repos.values()][0]?.runs.filter(({ attempts }) => attempts.at(-1)?.status === 'completed') ?? []
    const read = new Set(all.map(({ execution }) => execution.run))
    const missing = known.filter(({ id }) => !read.has(id))
    expect(missing.length).toBeLessThan(60)
  })
}, 120_000)

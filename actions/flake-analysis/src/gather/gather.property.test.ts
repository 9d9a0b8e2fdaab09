import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { ReadExecution, Watermark } from '../model/reading.ts'
import { gather } from './gather.ts'
import { type Drawn, modelClient } from './model.fixture.ts'
import type { Batch, Ports } from './ports.ts'
import { home } from './testing.ts'

const start = Date.UTC(2026, 0, 1) / 1000
const day = 86_400

/** Many are of one second, some are listed late, some are run again within three days or never end. */
const runs = fc
  .array(
    fc.record({
      second: fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 6 * day })),
      lag: fc.constantFrom(0, 0, 0, 20, 90),
      attempts: fc.array(fc.record({ takes: fc.constantFrom(30, 60, 900, 9000), passes: fc.boolean() }), { minLength: 1, maxLength: 3 })
    }),
    { maxLength: 260, size: 'max' }
  )
  .map((drawn): Drawn[] =>
    drawn
      .toSorted((a, b) => a.second - b.second)
      .map(({ second, lag, attempts }, index) => {
        const createdAt = start + second
        const ends = attempts.map(({ passes }, place) => {
          const takes = attempts.slice(0, place + 1).reduce((sum, one) => sum + one.takes, 0)
          return { passes, endsAt: createdAt + takes }
        })
        return { id: index + 1, createdAt, listedAt: createdAt + lag, attempts: ends }
      })
  )

const visits = fc.array(
  fc.record({
    /** Seconds since the reading before. */
    after: fc.constantFrom(1, 60, 3600, 20_000, day),
    calls: fc.constantFrom(3, 7, 20, 80, 1000),
    /** The call at which it ends, and how. */
    end: fc.oneof(
      fc.constant(undefined),
      fc.record({ at: fc.integer({ min: 1, max: 60 }), how: fc.constantFrom('refused', 'aborted', 'killed') })
    )
  }),
  { minLength: 1, maxLength: 12, size: 'max' }
)

interface Visit {
  calls: number
  end?: { at: number; how: string } | undefined
}

const limited = () =>
  Object.assign(new Error('limit'), {
    status: 429,
    request: { method: 'GET', url: 'https://api.github.com/x' },
    response: { status: 429, headers: {} }
  })

/** What a ledger holds after one reading: what was kept of it, and where the next one goes on. */
async function visit(world: Drawn[], now: number, watermark: Watermark | undefined, { calls, end }: Visit) {
  const kept: Batch[] = []
  const controller = new AbortController()
  let count = 0
  const before = () => {
    count += 1
    if (count !== end?.at) return
    if (end.how === 'aborted') controller.abort(new Error('SIGTERM'))
    throw end.how === 'refused' ? limited() : new Error(end.how)
  }
  const ports: Ports = {
    now: () => now * 1000,
    take: (batch) => void kept.push(structuredClone(batch)),
    factsOfLog: () => ({ lines: [], caches: [], retriedSteps: [] }),
    testsOf: () => [],
    progress: () => {},
    signal: controller.signal
  }
  const client = modelClient({ runs: world, now: () => now, before })
  const query = { ...home, since: start - day, limits: { firstCalls: calls, dailyCalls: calls, logs: 0, greens: 0, reserve: 0 } }
  const ended = await gather(client, query, watermark, ports).catch(() => undefined)
  const isKilled = end?.how === 'killed' && count >= end.at
  return {
    executions: kept.flatMap(({ executions }) => executions),
    watermark: (isKilled ? undefined : ended?.watermark) ?? kept.at(-1)?.watermark ?? watermark
  }
}

/** What is known in the end: a run of which there were no calls for the jobs may be told with them later. */
function told(executions: readonly ReadExecution[]): Record<string, string> {
  const last = new Map(executions.map((one) => [`${one.execution.run}.${one.execution.attempt}`, one]))
  return Object.fromEntries([...last].map(([name, { outcome = 'unknown' }]) => [name, outcome]))
}

test('whatever ends the readings, and whenever they come, every attempt is told, once with its jobs and once without at most', async () => {
  await fc.assert(
    fc.asyncProperty(runs, visits, async (world, plan) => {
      let [now, watermark]: [number, Watermark | undefined] = [start + day, undefined]
      const all: ReadExecution[] = []
      const go = async (one: Visit) => {
        const seen = await visit(world, now, watermark, one)
        all.push(...seen.executions)
        watermark = seen.watermark && JSON.parse(JSON.stringify(seen.watermark))
      }
      for (const one of plan) {
        now += one.after
        await go(one)
      }
      // Often enough that no run leaves the last three days unseen.
      for (; now < start + 8 * day; now += day) await go({ calls: 5000 })
      await go({ calls: 5000 })
      const isTight = plan.some(({ after, calls }) => after < day || calls < 1000)
      const known = told(all)
      for (const { id, attempts } of world)
        for (const [index, { passes }] of attempts.entries()) {
          const mayBeUnknown = isTight && index < attempts.length - 1
          expect([passes ? 'pass' : 'fail', ...(mayBeUnknown ? ['unknown'] : [])]).toContain(known[`${id}.${index + 1}`])
        }
      expect(Object.keys(known)).toHaveLength(world.reduce((sum, { attempts }) => sum + attempts.length, 0))
      const names = all.map(({ execution: { run, attempt }, jobs }) => `${run}.${attempt} ${jobs ? 'with' : 'without'} jobs`)
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
    }),
    { numRuns: Number(process.env.TOCSIN_TRIALS ?? 40), endOnFailure: true }
  )
})

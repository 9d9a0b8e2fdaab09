import { expect, test } from '@jest/globals'
import type { GithubSim, RunSeed } from '@tocsin/testkit'
import type { Watermark } from '../model/reading.ts'
import { type Asked, type Kept, outcomes, reading, withGithub } from './sim.fixture.ts'
import { iso } from './testing.ts'

const [minute, day] = [60_000, 86_400_000]
const run = (id: number, created: number, part: RunSeed = {}): RunSeed => ({
  id,
  number: id,
  at: iso(created),
  conclusion: 'failure',
  ...part
})
const report = { name: 'junit', files: { 'a.xml': '<testsuite/>' } }
const asked = (id: number, more: Asked = {}): Asked => ({ run: { id, attempt: 1 }, artifacts: ['junit'], limits: { logs: 0 }, ...more })

interface Scene {
  sim: GithubSim
  /** Readings one after the other, each so many minutes later. */
  next(minutes: number, given: Asked): Promise<Kept & { operations: string[] }>
}

/** A repository that was just read whole. */
async function justRead(act: (scene: Scene) => Promise<void>, given: Asked = {}): Promise<void> {
  const time = { ms: Date.parse(iso(100)) }
  let watermark: Watermark | undefined
  await withGithub(
    { runs: [run(1, 0)] },
    async (sim, clock) => {
      const next: Scene['next'] = async (minutes, more) => {
        clock.ms += minutes * minute
        const before = sim.requests.length
        const read = await reading(sim, clock, watermark, more)
        watermark = read.watermark
        return { ...read, operations: sim.requests.slice(before).map(({ operation }) => operation) }
      }
      await next(0, { artifacts: ['junit'], ...given })
      await act({ sim, next })
    },
    { time }
  )
}

test('a run that is asked about is read at once, with its reports, and by no later reading', async () => {
  await justRead(async ({ sim, next }) => {
    sim.seed({ runs: [run(2, 101, { artifacts: [report] }), run(3, 102)] })
    const read = await next(5, asked(2))
    expect(outcomes(read.executions)).toEqual(['2.1:fail'])
    expect([read.tests.map(({ execution }) => execution.run), read.calls]).toEqual([[2], 4])
    expect(read.operations).toEqual([
      'actions/get-workflow-run',
      'actions/list-artifacts-for-repo',
      'actions/list-jobs-for-workflow-run',
      'actions/download-artifact'
    ])
    expect((await next(1, asked(2))).operations).toEqual([])
    const later = await next(day / minute, { artifacts: ['junit'] })
    expect([outcomes(later.executions), later.tests, later.complete]).toEqual([['3.1:fail'], [], true])
  })
})

test('its next attempt is read as well', async () => {
  await justRead(async ({ sim, next }) => {
    sim.seed({ runs: [run(2, 101)] })
    await next(5, asked(2))
    const runs = sim.state.repos.get('octo/app')?.runs ?? []
    runs.splice(-1)
    const { conclusion: _, ...again } = run(2, 101)
    sim.seed({ runs: [{ ...again, attempts: [{ conclusion: 'failure' }, { conclusion: 'success' }] }] })
    expect(outcomes((await next(5, asked(2, { run: { id: 2, attempt: 2 } }))).executions)).toEqual(['2.2:pass'])
  })
})

test('a reading that came to it by itself asks for nothing more', async () => {
  await justRead(async ({ sim, next }) => {
    sim.seed({ runs: [run(2, 101)] })
    expect((await next(day / minute, asked(2))).operations).not.toContain('actions/get-workflow-run')
  })
})

test.each<[what: string, seed: readonly RunSeed[], given: Asked, operations: readonly string[]]>([
  ['one that was deleted', [], {}, ['actions/get-workflow-run']],
  ['one that is not over', [run(2, 101, { status: 'in_progress', conclusion: null })], {}, ['actions/get-workflow-run']],
  [
    'one of a workflow that is not asked for',
    [run(2, 101, { workflow: 'docs.yml' })],
    { workflows: ['ci.yml'] },
    ['actions/get-workflow-run']
  ],
  ['a reading that is ended', [run(2, 101)], { ports: { signal: AbortSignal.abort() } }, []]
])('%s brings nothing', async (_, runs, given, operations) => {
  await justRead(
    async ({ sim, next }) => {
      sim.seed({ runs })
      const read = await next(1, asked(2, given))
      expect([read.batches, read.operations]).toEqual([[], operations])
    },
    given.workflows ? { workflows: given.workflows } : {}
  )
})

test.each(['actions/get-workflow-run', 'actions/list-jobs-for-workflow-run'] as const)(
  'what GitHub refuses of it is noted (%s), and the next reading has it',
  async (operation) => {
    await justRead(async ({ sim, next }) => {
      sim.seed({ runs: [run(2, 101)] })
      sim.fail({ operation, status: 403 })
      const read = await next(1, asked(2))
      expect([read.batches, read.notes.at(-1)]).toEqual([[], expect.stringMatching(/^Run 2 could not be read: /)])
      expect(outcomes((await next(day / minute, {})).executions)).toEqual(['2.1:fail'])
    })
  }
)

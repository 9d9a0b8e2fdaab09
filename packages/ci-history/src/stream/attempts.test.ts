import { describe, expect, test } from '@jest/globals'
import type { RunSeed } from '@tocsin/testkit'
import type { Run } from '../model.ts'
import { entryOf, historyOf } from '../streak/entry.ts'
import { readJobsOfFailures, readStanding } from './attempts.ts'
import { readStream } from './read-stream.ts'
import { drawn, repository, withGithub } from './sim.fixture.ts'

const main = { ...repository, workflow: 'ci.yml', branch: 'main' }
const underWay = { status: 'in_progress', conclusion: null } as const
const [failed, passed, cancelled] = [{ conclusion: 'failure' }, { conclusion: 'success' }, { conclusion: 'cancelled' }] as const

const rerun = (number: number, ...attempts: NonNullable<RunSeed['attempts']>): RunSeed => ({ id: number, number, attempts })

describe('what stands while a re-run goes on', () => {
  const rows: [name: string, runs: RunSeed[], calls: number, verdicts: string][] = [
    ['the attempt before it', [rerun(1, failed, underWay)], 1, 'bad'],
    ['also when the re-run was cancelled', [rerun(1, failed, cancelled)], 1, 'bad'],
    ['the last attempt that decided something', [rerun(1, passed, cancelled, underWay)], 2, 'good'],
    ['nothing where none did', [rerun(1, cancelled, underWay)], 1, 'neutral'],
    ['nothing is asked of a re-run that has ended', [rerun(1, failed, passed)], 0, 'good'],
    ['nor of a first attempt', [{ id: 1, number: 1, ...underWay }], 0, 'neutral'],
    ['the newest come first, within a bound', [1, 2, 3].map((number) => rerun(number, failed, underWay)), 2, 'neutral bad bad']
  ]
  test.each(rows)('%s', async (_, runs, calls, verdicts) => {
    await withGithub({ runs }, async (port, sim) => {
      const { runs: listed } = await readStream(port, main)
      const standing = await readStanding(port, repository, listed)
      const history = historyOf([...listed, ...standing].map((run) => entryOf(run)))
      expect(history.map(({ verdict }) => verdict).join(' ')).toBe(verdicts)
      expect(sim.requests.length - 1).toBe(calls)
    })
  })

  test('an attempt that GitHub has no more leaves the re-run as it is', async () => {
    await withGithub({ runs: [rerun(1, failed, underWay)] }, async (port, sim) => {
      const { runs } = await readStream(port, main)
      sim.fail({ operation: 'actions/get-workflow-run-attempt', status: 404 })
      expect(await readStanding(port, repository, runs)).toEqual([])
    })
  })
})

describe('the jobs of failures', () => {
  /** Which runs were looked into, as `run: attempt/jobs`. */
  async function lookedInto(runs: RunSeed[], query = { most: 10 }): Promise<[told: string[], calls: number]> {
    let told: [string[], number] = [[], 0]
    await withGithub({ runs }, async (port, sim) => {
      const { runs: listed } = await readStream(port, main)
      const found = await readJobsOfFailures(port, repository, listed, query)
      const words = found.map(
        ({ run, attempts }) => `${run.number}: ${attempts.map(({ attempt, jobs }) => `${attempt}/${jobs.length}`).join(' ')}`
      )
      told = [words, sim.requests.length - 1]
    })
    return told
  }

  const lasting = (seconds: number): RunSeed => ({ conclusion: 'cancelled', jobs: [{ name: 'test', seconds }] })
  const rows: [name: string, runs: RunSeed[], query: { most: number; shortestTimeout?: number }, told: string[]][] = [
    ['are those of runs that failed, newest first', drawn('✗✓✗·…'), { most: 10 }, ['3: 1/1', '1: 1/1']],
    ['are no more than wanted', drawn('✗✗✗'), { most: 2 }, ['3: 1/1', '2: 1/1']],
    ['are none of passes', drawn('✓✓'), { most: 10 }, []],
    [
      'keep the attempts of a re-run apart',
      [rerun(1, { ...failed, jobs: [{ name: 'a' }, { name: 'b' }] }, { ...passed, jobs: [{ name: 'a' }] })],
      { most: 10 },
      ['1: 2/1 1/2']
    ],
    ['are of a cancelled run that took long enough for a time-out', [lasting(359 * 60), lasting(360 * 60)], { most: 10 }, ['2: 1/1']],
    [
      'are of a cancelled run that took as long as its shortest limit',
      [lasting(59), lasting(60)],
      { most: 10, shortestTimeout: 1 },
      ['2: 1/1']
    ]
  ]
  test.each(rows)('%s', async (_, runs, query, told) => {
    expect(await lookedInto(runs, query)).toEqual([told, told.length])
  })

  test('come whole where they fill several pages', async () => {
    const jobs = Array.from({ length: 150 }, (_, at) => ({ name: `test (${at})` }))
    expect(await lookedInto([{ id: 1, number: 1, conclusion: 'failure', jobs }])).toEqual([['1: 1/150'], 2])
  })
})

test('a pass is decided in one call, a failure in two', async () => {
  const closed = (runs: readonly Run[]) => runs.some(({ conclusion }) => conclusion === 'success')
  const callsFor = async (history: string) => {
    let calls = 0
    await withGithub({ runs: drawn(history) }, async (port, sim) => {
      const { runs } = await readStream(port, { ...main, enough: closed })
      await readStanding(port, repository, runs)
      await readJobsOfFailures(port, repository, runs.slice(0, 1), { most: 1 })
      calls = sim.requests.length
    })
    return calls
  }
  expect(await callsFor(`${'✓'.repeat(150)}✗✗✓`)).toBe(1)
  expect(await callsFor(`${'✓'.repeat(150)}✗✗✗`)).toBe(2)
})

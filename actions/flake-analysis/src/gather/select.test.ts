import { describe, expect, test } from '@jest/globals'
import type { JobSeed, RunSeed } from '@tocsin/testkit'
import { type Asked, outcomes, reading, withGithub } from './sim.fixture.ts'

const at = (minute: number) => new Date(Date.UTC(2026, 1, 3) + minute * 60_000).toISOString().replace('.000', '')
const of = (workflow: string, id: number, part: RunSeed = {}): RunSeed => ({
  workflow,
  id,
  number: id,
  at: at(id),
  conclusion: 'success',
  ...part
})

/** What a reading asks for has, and the lists that it reads. */
async function read(runs: RunSeed[], asked: Asked): Promise<{ runs: number[]; lists: string[]; notes: readonly string[] }> {
  let found: { runs: number[]; lists: string[]; notes: readonly string[] } = { runs: [], lists: [], notes: [] }
  await withGithub({ runs }, async (sim, clock) => {
    const { executions, notes } = await reading(sim, clock, undefined, { ...asked, limits: { greens: 0, logs: 0 } })
    const lists = sim.requests
      .map(({ path }) => path.replace('/repos/octo/app/actions/', ''))
      .filter((path) => !/jobs|artifacts/.test(path))
    found = { runs: executions.map(({ execution }) => execution.run), lists, notes }
  })
  return found
}

describe('workflows', () => {
  const many = ['a', 'b', 'c', 'd', 'e'].flatMap((file, index) => [of(`${file}.yml`, 10 + index), of(`${file}.yml`, 20 + index)])

  test('are all read in one listing', async () => {
    expect(await read(many, {})).toEqual({ runs: [24, 23, 22, 21, 20, 14, 13, 12, 11, 10], lists: ['runs'], notes: [] })
  })
  test('that are few among many have listings of their own', async () => {
    const { runs, lists } = await read(many, { workflows: ['b.yml', 'd'] })
    expect(runs).toEqual([23, 21, 13, 11])
    expect(lists[0]).toBe('workflows')
    expect(lists.slice(1).every((path) => /^workflows\/\d+\/runs$/.test(path))).toBe(true)
  })
  test('that are most of all are picked from one listing', async () => {
    expect(await read(many, { workflows: ['a.yml', 'b.yml', 'c.yml'] })).toMatchObject({
      runs: [22, 21, 20, 12, 11, 10],
      lists: ['workflows', 'runs']
    })
  })
  test('of all shards are all, and none twice', async () => {
    const shards = await Promise.all([1, 2, 3].map((index) => read(many, { shard: { index, of: 3 } })))
    expect(shards.flatMap(({ runs }) => runs).toSorted((a, b) => a - b)).toEqual([10, 11, 12, 13, 14, 20, 21, 22, 23, 24])
  })
  test('that are not there are told, and are an error without others', async () => {
    const warnings: string[] = []
    const asked = { workflows: ['a.yml', 'gone.yml'], ports: { warn: (line: string) => void warnings.push(line) } }
    expect((await read(many, asked)).notes).toEqual(warnings)
    expect(warnings).toEqual([expect.stringContaining('No workflow of octo/app matches "gone.yml"; there are: a, b, c, d, e. ')])
    await expect(read(many, { workflows: ['gone.yml'] })).rejects.toThrow('No workflow of octo/app matches "gone.yml"; there are: a, b')
  })
})

test('branches are picked from one listing, and the branch of a fork is none of them', async () => {
  const runs = [of('a.yml', 1), of('a.yml', 2, { branch: 'next' }), of('a.yml', 3, { event: 'pull_request', fork: 'eve/app' })]
  expect(await read(runs, { branches: ['main'] })).toEqual({ runs: [1], lists: ['runs'], notes: [] })
})

describe('a run that was cancelled', () => {
  const cancelled: JobSeed = { name: 'slow', conclusion: 'cancelled', seconds: 720 }
  const runs = [of('a.yml', 1, { conclusion: 'cancelled', jobs: [cancelled] })]
  const file = async () => 'on: push\njobs: { quick: { timeout-minutes: 5 }, slow: { timeout-minutes: 12 } }'

  test('says nothing where its limit is not known, and costs no call', async () => {
    await withGithub({ runs }, async (sim, clock) => {
      const { executions } = await reading(sim, clock)
      expect([outcomes(executions), sim.requests.length]).toEqual([['1.1:-'], 1])
    })
  })
  test('failed where a job outlived the limit that its file sets', async () => {
    await withGithub({ runs }, async (sim, clock) => {
      const { executions } = await reading(sim, clock, undefined, { ports: { file }, limits: { logs: 0 } })
      expect([outcomes(executions), sim.requests.length]).toEqual([['1.1:fail'], 2])
    })
  })
})

test('a run that is deleted while it is read is left out, and nothing else', async () => {
  await withGithub({ runs: [of('a.yml', 1, { conclusion: 'failure' }), of('a.yml', 2)] }, async (sim, clock) => {
    sim.fail({ operation: 'actions/list-jobs-for-workflow-run', status: 404 })
    const { executions, complete } = await reading(sim, clock)
    expect([outcomes(executions), complete]).toEqual([['2.1:pass'], true])
  })
})

test('a missing permission is the error that names it', async () => {
  await withGithub({ runs: [of('a.yml', 1)] }, async (sim, clock) => {
    sim.fail({ operation: 'actions/list-workflow-runs-for-repo', status: 403, body: { message: 'Resource not accessible by integration' } })
    await expect(reading(sim, clock)).rejects.toThrow('actions: read')
  })
})

test('a failure in the middle keeps what was read', async () => {
  const runs = [of('a.yml', 1, { conclusion: 'failure' }), of('a.yml', 2), of('a.yml', 3, { conclusion: 'failure' })]
  await withGithub({ runs }, async (sim, clock) => {
    sim.fail({ operation: 'actions/list-jobs-for-workflow-run', path: /runs\/1\//, status: 403, body: { message: 'no' } })
    const first = await reading(sim, clock)
    expect([outcomes(first.executions), first.complete]).toEqual([['2.1:pass', '3.1:fail'], false])
    expect(first.notes[0]).toContain('GitHub could not be read to the end: ')
    expect(outcomes((await reading(sim, clock, first.watermark)).executions)).toEqual(['1.1:fail'])
  })
})

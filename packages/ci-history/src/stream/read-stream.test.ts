import { describe, expect, test } from '@jest/globals'
import type { Run } from '../model.ts'
import { decided } from '../previous.ts'
import { readStream, type StreamQuery } from './read-stream.ts'
import { drawn, repository, withGithub } from './sim.fixture.ts'

const main = { ...repository, workflow: 'ci.yml', branch: 'main' }

/** A streak is known once a pass older than it is. */
const passed = (runs: readonly Run[]) => runs.some(({ conclusion }) => conclusion === 'success')

/** What is found of a history: the places of the runs, newest first, the calls that it took, and whether it is all. */
async function found(history: string, query: Partial<StreamQuery> = {}): Promise<[numbers: string, calls: number, complete: boolean]> {
  let told: [string, number, boolean] = ['', 0, false]
  await withGithub({ runs: drawn(history) }, async (port, sim) => {
    const { runs, complete } = await readStream(port, { ...main, ...query })
    told = [runs.map(({ number }) => number).join(' '), sim.requests.length, complete]
  })
  return told
}

describe('which runs', () => {
  const rows: [name: string, history: string, query: Partial<StreamQuery>, numbers: string, calls: number][] = [
    ['finished and unfinished ones, newest first', '✓✗·…', {}, '4 3 2 1', 1],
    ['none of manual dispatches', '✓d✗', {}, '3 1', 1],
    ['manual dispatches that are asked for', '✓d✗', { events: ['push', 'workflow_dispatch'] }, '3 2 1', 1],
    ['manual dispatches beside all others', '✓dps✗', { manual: true }, '5 4 2 1', 1],
    ['none of pull requests', '✓p✗', {}, '3 1', 1],
    ['pull requests that are asked for', '✓p✗', { events: ['pull_request'] }, '2', 1],
    ['none of a fork whose branch has the same name, whatever the event', '✓fw✗', {}, '4 1', 1],
    ['not even when its event is asked for', '✓fw✗', { events: ['pull_request_target', 'workflow_run', 'push'] }, '4 1', 1],
    ['schedules beside pushes', '✓s✗', {}, '3 2 1', 1],
    ['none that anybody can start', '✓cs✗', {}, '4 3 1', 1],
    ['one event alone', '✓s✗', { events: ['schedule'] }, '2', 1],
    ['of a merge queue only when asked for, at one call more', '✓qo✗', { events: ['push', 'merge_group'] }, '4 2 1', 2],
    ['of a merge queue alone', '✓qo✗', { events: ['merge_group'] }, '2', 1],
    ['of a merge queue beside all others', '✓qodps✗', { queue: true }, '7 6 2 1', 2],
    ['none of a merge queue otherwise', '✓qo✗', {}, '4 1', 1],
    ['nothing of no event', '✓✗', { events: [] }, '', 0],
    ['nothing of another branch', '✓✗', { branch: 'next' }, '', 1],
    ['since a time', '✓✗✓✗', { since: '2026-01-01T00:02:00Z' }, '4 3', 1],
    ['of a workflow by its path', '✗', { workflow: '.github/workflows/ci.yml' }, '1', 1]
  ]
  test.each(rows)('%s', async (_, history, query, numbers, calls) => {
    expect(await found(history, query)).toEqual([numbers, calls, true])
  })

  test('another workflow is another stream, by file name and by id', async () => {
    const runs = [...drawn('✗✗'), { workflow: 'deploy.yml', id: 9, number: 7 }]
    await withGithub({ runs, workflows: [{ file: 'deploy.yml', id: 77 }] }, async (port) => {
      for (const workflow of ['deploy.yml', 77])
        expect((await readStream(port, { ...main, workflow })).runs.map(({ number }) => number)).toEqual([7])
    })
  })

  test('a workflow that is not there is a refusal, not an empty history', async () => {
    await withGithub({}, async (port) => {
      await expect(readStream(port, main)).rejects.toMatchObject({ status: 404 })
    })
  })
})

describe('how many calls', () => {
  const long = (tail: string, length: number) => tail + '✗'.repeat(length - tail.length)

  const rows: [name: string, history: string, query: Partial<StreamQuery>, calls: number, complete: boolean][] = [
    ['one for 100 runs', long('', 100), {}, 1, true],
    ['two for 101', long('', 101), {}, 2, true],
    ['three at most', long('', 301), {}, 3, false],
    ['as many as are allowed', long('', 301), { mostPages: 4 }, 4, true],
    ['one where the newest page closes the history', `${'✗'.repeat(250)}✓✗`, { enough: passed }, 1, true],
    ['two where the second one does', `✗✗✓${'✗'.repeat(150)}`, { enough: passed }, 2, true],
    ['three where none does', long('✓', 400), { enough: passed }, 3, false],
    ['none beyond the last page', long('', 150), { enough: passed }, 2, true]
  ]
  test.each(rows)('%s', async (_, history, query, calls, complete) => {
    expect((await found(history, query)).slice(1)).toEqual([calls, complete])
  })

  test('pull requests of a fork can hide a history, but not from one event alone', async () => {
    const flooded = `✓✗${'f'.repeat(300)}`
    expect(await found(flooded)).toEqual(['', 3, false])
    expect(await found(flooded, { events: ['push'] })).toEqual(['2 1', 1, true])
  })

  test('several events, each apart, are found below a flood as well, and how much was read besides is told', async () => {
    const flooded = `✗✓s✗${'f'.repeat(300)}`
    expect(await found(flooded, { events: ['push', 'schedule'] })).toEqual(['', 3, false])
    expect(await found(flooded, { events: ['push', 'schedule', 'release'], apart: true })).toEqual(['4 3 2 1', 3, true])
    await withGithub({ runs: drawn(flooded) }, async (port) => {
      expect(await readStream(port, main)).toMatchObject({ read: 300 })
      expect(await readStream(port, { ...main, events: ['push', 'schedule'], apart: true })).toMatchObject({ read: 4, whole: true })
    })
  })

  test('a history is never told beyond the point that all of its listings reach', async () => {
    const history = `✗✗✗${'q'.repeat(150)}`
    const query = { events: ['push', 'merge_group'], mostPages: 2 }
    expect(await found(history, query)).toEqual([
      Array.from({ length: 150 }, (_, at) => 153 - at)
        .filter((number) => number > 53)
        .join(' '),
      2,
      false
    ])
    expect((await found(history, { ...query, mostPages: 3 })).slice(1)).toEqual([3, true])
  })

  test('an unfinished history is decided by what is asked for, and not by its length', async () => {
    expect(await found('✓…', { enough: (runs) => runs.some(decided) })).toEqual(['2 1', 1, true])
  })
})

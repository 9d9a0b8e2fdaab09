import { describe, expect, test } from '@jest/globals'
import { ActionError } from '@tocsin/action-kit'
import type { ReadExecution, ReadJob } from '../model/reading.ts'
import { type GreenCandidate, greenCandidates, greenShare, takeGreenLogs } from './green-logs.ts'
import { readJobOf } from './job.ts'
import { roomOfForks } from './log-sample.ts'
import { aJob } from './testing.ts'

const day = 86_400

/** `ci.yml test` that passed on a day, by the id of the job. */
const ran = (id: number, on: number, workflow = 'ci.yml', more: Partial<ReadJob> = {}): ReadExecution => ({
  execution: { run: id, attempt: 1, sha: 'a'.repeat(12), at: on * day, place: 'default' },
  ...{ workflow, workflowName: 'CI', runNumber: id, url: '', branch: 'main', event: 'push' },
  jobs: [{ ...readJobOf(aJob({ id })), name: 'test', outcome: 'pass', ...more }]
})

const ids = (candidates: readonly GreenCandidate[]) => candidates.map(({ job }) => job.facts.id)

describe('which logs of green jobs may be read', () => {
  test.each<[what: string, executions: ReadExecution[], found: number[]]>([
    ['the newest of a day', [ran(3, 2), ran(2, 2), ran(1, 1)], [3, 1]],
    ['of each workflow', [ran(3, 2), ran(2, 2, 'e2e.yml')], [3, 2]],
    ['of each leg', [ran(3, 2, 'ci.yml', { name: 'test (20)' }), ran(2, 2)], [3, 2]],
    ['none that failed or said nothing', [ran(3, 2, 'ci.yml', { outcome: 'fail' }), { ...ran(2, 2), jobs: [] }], []],
    ['none that infrastructure hit', [ran(3, 2, 'ci.yml', { infra: 'lost' })], []]
  ])('%s', (_, executions, found) => expect(ids(greenCandidates(executions, new Map()))).toEqual(found))

  test('and none of a day of which one was read', async () => {
    const read = new Map<string, number>()
    const candidates = greenCandidates([ran(4, 2), ran(3, 1)], read)
    await takeGreenLogs(candidates, { ...asked, most: 1, read })
    expect(ids(greenCandidates([ran(2, 2), ran(1, 1)], read))).toEqual([1])
  })
})

test.each([
  [150, 400, 30],
  [150, 0, 30],
  [7, 0, 2],
  [7, 5, 2],
  [7, 6, 1],
  [7, 7, 1],
  [2, 1, 1],
  [2, 2, 0],
  [1, 0, 1],
  [1, 1, 0],
  [0, 0, 0]
])('of %i logs beside %i failures, %i are of green jobs', (most, failed, green) => expect(greenShare(most, failed)).toBe(green))

const notes: string[] = []
const asked = {
  most: 9,
  read: new Map<string, number>(),
  ofForks: roomOfForks(9),
  isLast: true,
  ports: {},
  isOver: () => false,
  note: (line: string) => void notes.push(line)
}

describe('which of them are read', () => {
  const files: Readonly<Record<string, string>> = {
    'plain.yml': 'steps: [{ run: make }]',
    'cached.yml': 'steps: [{ uses: actions/cache@v4 }]',
    'retried.yml': 'steps: [{ uses: nick-fields/retry@v3 }]',
    'node.yml': 'steps: [{ uses: actions/setup-node@v4, with: { cache: npm } }]'
  }
  const names = [...Object.keys(files), 'gone.yml']
  const candidates = () =>
    greenCandidates(
      names.map((name, index) => ran(index + 1, 1, name)),
      new Map()
    )

  test.each([
    [9, [2, 3, 4, 1, 5]],
    [3, [2, 3, 4]],
    [1, [2]],
    [0, []]
  ])('of %i, those first whose files have a retry or a cache', async (most, found) => {
    const ports = { file: async (path: string) => files[path] }
    const { taken } = await takeGreenLogs(candidates(), { ...asked, most, read: new Map(), ports })
    expect(ids(taken)).toEqual(found)
  })

  test('those of forks after the own ones, whatever their files have', async () => {
    const theirs = Array.from({ length: 20 }, (_, index) => {
      const one = ran(index + 10, 1, 'cached.yml', { name: `j${index}` })
      return { ...one, execution: { ...one.execution, place: 'fork' as const } }
    })
    const all = greenCandidates([...theirs, ran(1, 1, 'plain.yml'), ran(2, 1)], new Map())
    const ports = { file: async (path: string) => files[path] }
    const take = async (isLast: boolean) =>
      ids((await takeGreenLogs(all, { ...asked, isLast, read: new Map(), ofForks: roomOfForks(9), ports })).taken)
    expect([await take(false), await take(true)]).toEqual([
      [10, 1, 2],
      [10, 1, 2, 11, 12, 13, 14, 15, 16]
    ])
  })

  test('without files, as they come', async () => {
    expect(ids((await takeGreenLogs(candidates(), { ...asked, most: 2, read: new Map() })).taken)).toEqual([1, 2])
  })

  test('a file that cannot be read is noted, and counts for nothing', async () => {
    const ports = {
      file: async () => {
        throw new ActionError('No access', { fix: 'Grant it.' })
      }
    }
    const { taken, failure } = await takeGreenLogs(candidates(), { ...asked, most: 1, read: new Map(), ports })
    expect([ids(taken), failure, notes.at(-1)]).toEqual([[1], undefined, 'Some workflow files could not be read: No access.'])
  })

  test('a bug is a failure', async () => {
    const ports = { file: () => Promise.reject(new TypeError('oops')) }
    expect((await takeGreenLogs(candidates(), { ...asked, read: new Map(), ports })).failure).toEqual(new TypeError('oops'))
  })
})

import { expect, test } from '@jest/globals'
import { errorPattern } from './errors.ts'
import { lookedAt } from './jobs.ts'
import { lookAt, runsOf } from './testing.ts'

const refused = (port: number) => [`Error: connect ECONNREFUSED 127.0.0.1:${port}`]
const looked = (...lines: (readonly string[])[]) =>
  lookedAt(
    lines.map((each, index) => lookAt(3 - index, ['test ✗'], each)),
    runsOf('✗✗✗')
  )
const told = (...lines: (readonly string[])[]) => {
  const { errors, read, same } = errorPattern(looked(...lines)) ?? { errors: [] }
  return { counts: errors.map(({ runs }) => runs.length), read, same }
}

const rows: [name: string, lines: (readonly string[])[], expected: ReturnType<typeof told>][] = [
  ['nothing was read', [[]], { counts: [], read: undefined, same: undefined }],
  ['one failure compares with nothing', [refused(1)], { counts: [1], read: 1, same: undefined }],
  ['the same but for its numbers', [refused(5432), refused(6379)], { counts: [2], read: 2, same: true }],
  ['two errors', [refused(1), ['TypeError: x is not a function']], { counts: [1, 1], read: 2, same: false }],
  ['one of three differs', [['Out of memory'], refused(1), refused(2)], { counts: [2, 1], read: 3, same: false }],
  ['a failure without lines is not compared', [refused(1), [], refused(2)], { counts: [2], read: 2, same: true }]
]
test.each(rows)('%s', (_, lines, expected) => expect(told(...lines)).toEqual(expected))

test('the newest lines are shown, with where they are from', () => {
  expect(errorPattern(looked(refused(2), refused(1)))?.errors[0]).toMatchObject({
    lines: refused(2),
    job: 'test',
    step: 'Run npm test',
    url: 'https://github.com/octo/app/actions/runs/1003/job/10030#step:2:1',
    runs: [1003, 1002]
  })
})

/** What two jobs say in each of the runs, newest first. */
type Said = { test?: readonly string[]; lint?: readonly string[] }
const beside = (looks: readonly Said[]) =>
  lookedAt(
    looks.map(({ test: first, lint }, index) => {
      const look = lookAt(3 - index, ['test ✗', 'lint ✗'])
      const said = look.jobs.flatMap(({ id, name }): [number, { lines: readonly string[] }][] => {
        const lines = name === 'test' ? first : lint
        return lines ? [[id, { lines }]] : []
      })
      return { ...look, evidence: new Map(said) }
    }),
    runsOf('✗✗✗')
  )
const rule = ['error Unexpected var']

const jobs: [name: string, looks: readonly Said[], expected: object][] = [
  ['only one log is known', [{ test: refused(1) }, { test: refused(2) }], { same: true, only: 'test', read: 2 }],
  ['of the other job one log as well', [{ test: refused(1), lint: rule }, { test: refused(2) }], { same: true, only: 'test', read: 2 }],
  [
    'one error in both jobs',
    [
      { test: refused(1), lint: refused(2) },
      { test: refused(3), lint: refused(4) }
    ],
    { same: true, read: 2 }
  ],
  ['one failure of two jobs', [{ test: refused(1), lint: rule }], { read: 1 }]
]
test.each(jobs)('where another job fails beside it, the same error is that of a job alone: %s', (_, looks, expected) => {
  const { errors: _errors, ...rest } = errorPattern(beside(looks)) ?? {}
  expect(rest).toEqual(expected)
})

test('a leg is named where there are several', () => {
  const pattern = errorPattern(lookedAt([lookAt(1, ['test (20) ✗', 'test (22) ✓'], refused(1))], runsOf('✗')))
  expect(pattern?.errors[0]?.job).toBe('test (20)')
})

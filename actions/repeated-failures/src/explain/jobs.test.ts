import { expect, test } from '@jest/globals'
import { jobPatterns, lookedAt } from './jobs.ts'
import { jobOf, lookAt, runsOf } from './testing.ts'

type Jobs = Parameters<typeof lookAt>[1]
/** Looks are given newest first. */
const told = (...looks: Jobs[]) =>
  jobPatterns(
    lookedAt(
      looks.map((jobs, index) => lookAt(3 - index, jobs)),
      runsOf('✗✗✗')
    )
  ).map(
    ({ name, cause, failures, steps, newest }) =>
      `${name} ${cause} ${failures}× at ${steps.map((step) => `${step.name} ${step.failures}×`).join(', ')}; ${newest.legs.length}/${newest.total}`
  )
const at = (name: string) => ({ steps: [{ name, number: 1, status: 'completed', conclusion: 'failure' }] }) as const

const rows: [name: string, looks: Jobs[], patterns: string[]][] = [
  ['nothing was looked up', [], []],
  ['all passed after all', [['test ✓']], []],
  [
    'the same job each time',
    [
      ['test ✗', 'lint ✓'],
      ['test ✗', 'lint ✓']
    ],
    ['test failed 2× at Run npm test 2×; 1/1']
  ],
  [
    'the one that fails most comes first',
    [['lint ✗', 'test ✗'], ['test ✗']],
    ['test failed 2× at Run npm test 2×; 1/1', 'lint failed 1× at Run npm test 1×; 1/1']
  ],
  [
    'legs of a matrix are one job',
    [
      ['test (20) ✗', 'test (22) ✗', 'test (24) ✓'],
      ['test (20) ✗', 'test (22) ✓']
    ],
    ['test failed 2× at Run npm test 2×; 2/3']
  ],
  ['a leg by itself keeps its name', [['test (20) ✗'], ['test (20) ✗']], ['test (20) failed 2× at Run npm test 2×; 1/1']],
  [
    'steps are counted by the run',
    [[['test ✗', at('Build')]], [['test ✗', at('Test')]], [['test ✗', at('Test')]]],
    ['test failed 3× at Test 2×, Build 1×; 1/1']
  ],
  ['a lost runner', [['test lost']], ['test runner-lost 1× at Run npm test 1×; 1/1']],
  ['cancelled legs count where none failed', [['test -']], ['test cancelled 1× at Run npm test 1×; 1/1']],
  ['a job cancelled beside one that failed did not fail', [['test ✗', 'deploy -']], ['test failed 1× at Run npm test 1×; 1/1']]
]
test.each(rows)('%s', (_, looks, patterns) => expect(told(...looks)).toEqual(patterns))

test('of a listing of all attempts the newest one counts', () => {
  const [run] = runsOf('R')
  const jobs = [jobOf('lint ✗', 1, 1001), { ...jobOf('lint ✓', 2, 1001), attempt: 2 }, { ...jobOf('test ✗', 3, 1001), attempt: 2 }]
  expect(jobPatterns(lookedAt([{ run: 1001, jobs }], run ? [run] : [])).map(({ name }) => name)).toEqual(['test'])
  expect(jobPatterns(lookedAt([{ run: 1001, jobs }], [])).map(({ name }) => name)).toEqual(['test'])
})

import { expect, test } from '@jest/globals'
import type { ReadExecution } from '../model/reading.ts'
import type { Place } from '../model/sighting.ts'
import { branchWatch } from './branch-watch.ts'

type Run = [branch: string, place: Place]

const executionsOf = (runs: readonly Run[]) =>
  runs.map(([branch, place], run) => ({ branch, execution: { run, attempt: 1, sha: 'a', at: 0, place } }) as ReadExecution)

/** What is said after one reading that heard the runs, where the sheets have the places. */
function words(otherBranch: string | undefined, runs: readonly Run[], places: readonly Place[] = runs.map(([, place]) => place)) {
  const watch = branchWatch(otherBranch === undefined ? {} : { otherBranch })
  watch.hear({ executions: executionsOf(runs) })
  const executions = places.map((place, run) => ({ run, attempt: 1, sha: 'a', at: 0, place, read: true }))
  return watch.words([{ executions }])
}

const many = Array.from({ length: 9 }, (_, index): Run[] => Array.from({ length: 10 - index }, () => [`b${index}`, 'other'])).flat()
const none = 'No run that is known shows what is broken on the branch "master"'

const rows: [what: string, branch: string | undefined, runs: Run[], places: Place[] | undefined, told: string][] = [
  ['the default branch', undefined, [['topic', 'pull']], undefined, ''],
  ['a branch with runs', 'master', [['master', 'default']], undefined, ''],
  ['a branch whose runs are older', 'master', [['main', 'other']], ['default', 'other'], ''],
  ['no run at all', 'master', [], [], ''],
  [
    'a branch that is not there',
    'master',
    [
      ['next', 'other'],
      ['main', 'other'],
      ['main', 'after'],
      ['topic', 'pull'],
      ['evil', 'fork']
    ],
    undefined,
    `${none}: those that were read now are of main, next.`
  ],
  ['one whose runs were read before', 'master', [], ['other'], `${none}.`],
  ['many branches', 'master', many, undefined, `${none}: those that were read now are of b0, b1, b2, b3, b4 and 4 more.`],
  [
    'names on several lines',
    'm\n::x',
    [['a\n##[error]', 'other']],
    undefined,
    'No run that is known shows what is broken on the branch "m ::x"'
  ]
]
test.each(rows)('%s', (_, branch, runs, places, told) => {
  const said = words(branch, runs, places)
  expect(said).toHaveLength(told === '' ? 0 : 1)
  for (const line of said) {
    expect(line.split('\n')).toHaveLength(1)
    expect(line.slice(0, told.length)).toBe(told)
    expect(line.endsWith(' Is the input `branch` right?')).toBe(true)
  }
})

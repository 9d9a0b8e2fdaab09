import { expect, test } from '@jest/globals'
import { problemsIn } from './report-problems.ts'

const some = (name: string, count: number) => Array.from({ length: count }, (_, index) => ({ file: `${name}${index}`, problem: 'breaks' }))

const rows: [what: string, told: [name: string, count: number, isOfFork: boolean][], expected: string][] = [
  [
    'nothing',
    [
      ['own', 0, false],
      ['fork', 0, true]
    ],
    'before0'
  ],
  [
    'own ones in their order',
    [
      ['a', 2, false],
      ['b', 1, false]
    ],
    'before0 a0 a1 b0'
  ],
  [
    'own ones first',
    [
      ['fork', 2, true],
      ['a', 1, false],
      ['evil', 1, true],
      ['b', 1, false]
    ],
    'before0 a0 b0 fork0 fork1 evil0'
  ],
  [
    'of forks some, and how many more',
    [
      ['fork', 8, true],
      ['evil', 40, true],
      ['own', 1, false],
      ['evil', 2, true]
    ],
    'before0 own0 fork0 fork1 fork2 fork3 fork4 fork5 fork6 fork7 evil0 evil1 There are 40 more problems with reports of forks.'
  ],
  [
    'all of the own ones',
    [
      ['fork', 11, true],
      ['own', 12, false]
    ],
    `before0 ${some('own', 12)
      .map(({ file }) => file)
      .join(' ')} ${some('fork', 10)
      .map(({ file }) => file)
      .join(' ')} There is 1 more problem with reports of forks.`
  ]
]
test.each(rows)('%s', (_, told, expected) => {
  const tally = { problems: some('before', 1) }
  const tell = problemsIn(tally)
  for (const [name, count, isOfFork] of told) tell(some(name, count), isOfFork)
  expect(tally.problems.map(({ file, problem }) => file || problem).join(' ')).toBe(expected)
})

import { expect, test } from '@jest/globals'
import { type Leg, legName, legsOf } from './matrix.ts'

// The examples of docs.github.com/actions/how-tos/write-workflows/choose-what-workflows-do/run-job-variations
const rows: [why: string, matrix: unknown, legs: Leg[]][] = [
  [
    'a product, the last axis fastest',
    { os: ['u22', 'u20'], version: [10, 12] },
    [
      { os: 'u22', version: 10 },
      { os: 'u22', version: 12 },
      { os: 'u20', version: 10 },
      { os: 'u20', version: 12 }
    ]
  ],
  [
    'include extends where it fits and adds where it does not',
    {
      fruit: ['apple', 'pear'],
      animal: ['cat', 'dog'],
      include: [
        { color: 'green' },
        { color: 'pink', animal: 'cat' },
        { fruit: 'apple', shape: 'circle' },
        { fruit: 'banana' },
        { fruit: 'banana', animal: 'cat' }
      ]
    },
    [
      { fruit: 'apple', animal: 'cat', color: 'pink', shape: 'circle' },
      { fruit: 'apple', animal: 'dog', color: 'green', shape: 'circle' },
      { fruit: 'pear', animal: 'cat', color: 'pink' },
      { fruit: 'pear', animal: 'dog', color: 'green' },
      { fruit: 'banana' },
      { fruit: 'banana', animal: 'cat' }
    ]
  ],
  [
    'include alone',
    {
      include: [
        { site: 'production', datacenter: 'site-a' },
        { site: 'staging', datacenter: 'site-b' }
      ]
    },
    [
      { site: 'production', datacenter: 'site-a' },
      { site: 'staging', datacenter: 'site-b' }
    ]
  ],
  [
    'exclude matches in part',
    {
      os: ['macos', 'windows'],
      version: [12, 14, 16],
      environment: ['staging', 'production'],
      exclude: [
        { os: 'macos', version: 12, environment: 'production' },
        { os: 'windows', version: 16 }
      ]
    },
    [
      { os: 'macos', version: 12, environment: 'staging' },
      { os: 'macos', version: 14, environment: 'staging' },
      { os: 'macos', version: 14, environment: 'production' },
      { os: 'macos', version: 16, environment: 'staging' },
      { os: 'macos', version: 16, environment: 'production' },
      { os: 'windows', version: 12, environment: 'staging' },
      { os: 'windows', version: 12, environment: 'production' },
      { os: 'windows', version: 14, environment: 'staging' },
      { os: 'windows', version: 14, environment: 'production' }
    ]
  ],
  ['include after exclude', { n: [1, 2], exclude: [{ n: 1 }], include: [{ n: 1, back: true }] }, [{ n: 2 }, { n: 1, back: true }]],
  ['objects as values', { node: [{ v: 1 }, { v: 2 }], exclude: [{ node: { v: 1 } }] }, [{ node: { v: 2 } }]],
  ['an empty axis', { os: [], n: [1] }, []],
  ['nothing', {}, []]
]

test.each(rows)('%s', (_why, matrix, legs) => {
  expect(legsOf(matrix)).toEqual(legs)
})

test('more than 256 jobs are refused', () => {
  const axis = Array.from({ length: 17 }, (_, index) => index)
  expect(() => legsOf({ a: axis, b: axis })).toThrow('The matrix has 289 jobs: GitHub allows 256 in a run.')
})

const names: [leg: Leg, name: string][] = [
  [{ os: 'linux', n: 1, flag: true }, 'test (linux, 1, true)'],
  [{ node: { version: 24, name: 'current' } }, 'test (24, current)'],
  [{ list: ['a', 'b'] }, 'test (a, b)']
]

test.each(names)('%j is shown as %s', (leg, name) => {
  expect(legName('test', leg)).toBe(name)
})

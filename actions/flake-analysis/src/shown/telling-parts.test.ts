import { expect, test } from '@jest/globals'
import { tellingParts } from './telling-parts.ts'

const subjects = new Map([
  ['job', { level: 'job' as const }],
  ['step', { level: 'step' as const }],
  ['other step', { level: 'step' as const }],
  ['test', { level: 'test' as const }]
])

const rows: [name: string, parts: [id: string, share: number][], told: string[]][] = [
  [
    'a step that says what a test says better',
    [
      ['step', 1],
      ['test', 1]
    ],
    ['test']
  ],
  [
    'a test that tells half of it',
    [
      ['step', 1],
      ['test', 0.5]
    ],
    ['test']
  ],
  [
    'a test that tells little of it',
    [
      ['step', 1],
      ['test', 0.49]
    ],
    ['step', 'test']
  ],
  [
    'another step, of which a test tells',
    [
      ['step', 0.9],
      ['other step', 0.1],
      ['test', 0.9]
    ],
    ['test']
  ],
  [
    'steps alone',
    [
      ['step', 0.9],
      ['other step', 0.1]
    ],
    ['step', 'other step']
  ],
  [
    'what is not listed stays',
    [
      ['gone', 1],
      ['test', 1]
    ],
    ['gone', 'test']
  ],
  [
    'jobs stay',
    [
      ['job', 1],
      ['test', 1]
    ],
    ['job', 'test']
  ],
  ['nothing', [], []]
]
test.each(rows)('%s', (_, parts, told) => {
  expect(
    tellingParts(
      parts.map(([id, share]) => ({ id, share })),
      subjects
    ).map(({ id }) => id)
  ).toEqual(told)
})

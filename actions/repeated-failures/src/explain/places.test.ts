import { expect, test } from '@jest/globals'
import { lookedAt } from './jobs.ts'
import { placesOf } from './places.ts'
import { lookAt, runsOf } from './testing.ts'

type Jobs = Parameters<typeof lookAt>[1]
const on = (label: string, runner?: string) => ({ labels: [label], ...(runner && { runner }) })
const told = (...looks: Jobs[]) =>
  placesOf(
    lookedAt(
      looks.map((jobs, index) => lookAt(index + 1, jobs)),
      runsOf('✗✗✗')
    )
  ).map(({ kind, value, failed, passed }) => `${kind} ${value}: ${failed} failed, ${passed} passed`)

const rows: [name: string, looks: Jobs[], places: string[]][] = [
  ['one job alone', [['test ✗']], []],
  [
    'all legs on one system',
    [
      [
        ['test (windows, 20) ✗', on('windows-latest')],
        ['test (windows, 22) ✗', on('windows-latest')],
        ['test (ubuntu, 20) ✓', on('ubuntu-latest')]
      ]
    ],
    ['system Windows: 2 failed, 1 passed']
  ],
  [
    'one value of a matrix, on every system',
    [
      [
        ['test (windows, 20) ✗', on('windows-latest')],
        ['test (ubuntu, 20) ✗', {}],
        ['test (ubuntu, 22) ✓', {}]
      ]
    ],
    ['leg 20: 2 failed, 1 passed']
  ],
  [
    'a leg that passes there, too',
    [
      [
        ['test (windows, 20) ✗', on('windows-2025')],
        ['test (windows, 22) ✓', on('windows-2025')]
      ]
    ],
    ['leg 20: 1 failed, 1 passed']
  ],
  [
    'another job does other things',
    [
      [
        ['test ✗', on('windows-latest')],
        ['lint ✓', on('ubuntu-latest')]
      ]
    ],
    []
  ],
  [
    'all legs fail',
    [
      [
        ['test (windows) ✗', on('windows-latest')],
        ['test (ubuntu) ✗', {}]
      ]
    ],
    []
  ],
  [
    'one machine in several runs',
    [
      [
        ['test ✗', on('self-hosted', 'box-3')],
        ['lint ✓', on('self-hosted', 'box-1')]
      ],
      [
        ['build ✗', on('self-hosted', 'box-3')],
        ['lint ✓', on('self-hosted', 'box-2')]
      ]
    ],
    ['runner box-3: 2 failed, 2 passed']
  ],
  [
    'one failure says nothing of its machine',
    [
      [
        ['test ✗', on('self-hosted', 'box-3')],
        ['lint ✓', on('self-hosted', 'box-1')]
      ]
    ],
    []
  ],
  [
    'a hosted runner has a new name each time',
    [
      [
        ['test ✗', on('ubuntu-latest', 'GitHub Actions 3')],
        ['lint ✓', {}]
      ],
      [['test ✗', on('ubuntu-latest', 'GitHub Actions 3')]]
    ],
    []
  ],
  [
    'a label of one’s own',
    [
      [
        ['test (a) ✗', on('gpu')],
        ['test (b) ✗', on('gpu')],
        ['test (c) ✓', on('cpu')]
      ]
    ],
    ['label gpu: 2 failed, 1 passed']
  ],
  [
    'cancelled legs are no failures',
    [
      [
        ['test (windows) ✗', on('windows-latest')],
        ['test (ubuntu) -', {}],
        ['test (macos) ✓', on('macos-15')]
      ]
    ],
    ['system Windows: 1 failed, 1 passed']
  ]
]
test.each(rows)('%s', (_, looks, places) => expect(told(...looks)).toEqual(places))

import { expect, test } from '@jest/globals'
import { lookedAt } from './jobs.ts'
import { type Place, placesOf } from './places.ts'
import { lookAt, runsOf } from './testing.ts'

type Jobs = Parameters<typeof lookAt>[1]
const on = (label: string, runner?: string) => ({ labels: [label], ...(runner && { runner }) })
const told = (...looks: Jobs[]) =>
  placesOf(
    lookedAt(
      looks.map((jobs, index) => lookAt(index + 1, jobs)),
      runsOf('✗✗✗')
    )
  ).map(words)
const words = ({ kind, value, failed, passed }: Place) =>
  failed.there === failed.of && passed.there === 0
    ? `${kind} ${value}: ${failed.of} failed, ${passed.of} passed`
    : `${kind} ${value}: ${failed.there} of ${failed.of} failed, ${passed.there} of ${passed.of} passed`

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

const legs = (failing: readonly string[], passing: readonly string[]): Jobs => [
  ...failing.map((os, index): Jobs[number] => [`test (${os}, ${index}) ✗`, on(`${os}-latest`)]),
  ...passing.map((os, index): Jobs[number] => [`test (${os}, ${index + 50}) ✓`, on(`${os}-latest`)])
]
const ubuntu = (count: number) => Array.from({ length: count }, () => 'ubuntu')

const shares: [name: string, looks: Jobs[], places: string[]][] = [
  [
    'most failures and no pass on one system',
    [legs(['windows', 'windows', 'windows', 'ubuntu'], ubuntu(9))],
    ['system Windows: 3 of 4 failed, 0 of 9 passed']
  ],
  ['half of the failures are not most', [legs(['windows', 'windows', 'ubuntu', 'macos'], ubuntu(30))], []],
  ['as often among the passes', [legs(['windows', 'windows', 'ubuntu'], ['windows', 'windows', 'ubuntu'])], []],
  ['too few to tell it from chance', [legs(['windows', 'windows', 'ubuntu'], ['ubuntu', 'windows'])], []],
  [
    'a machine that passed once as well',
    [
      [
        ['a ✗', on('self-hosted', 'rig-7')],
        ['b ✗', on('self-hosted', 'rig-7')],
        ['c ✗', on('self-hosted', 'rig-7')],
        ['d ✗', on('self-hosted', 'rig-7')],
        ['e ✓', on('self-hosted', 'rig-7')],
        ...['f', 'g', 'h', 'i', 'j'].map((name): Jobs[number] => [`${name} ✓`, on('self-hosted', `rig-${name}`)])
      ]
    ],
    ['runner rig-7: 4 of 4 failed, 1 of 6 passed']
  ]
]
test.each(shares)('%s', (_, looks, places) => expect(told(...looks)).toEqual(places))

test('a workflow of one job is compared with the run that passed', () => {
  const looked = lookedAt(
    [3, 2].map((number) => lookAt(number, [['test ✗', on('self-hosted', 'rig-7')]])),
    runsOf('✓✗✗')
  )
  const passes = (runner: string) => [lookAt(1, [['test ✓', on('self-hosted', runner)]])]
  expect(placesOf(looked)).toEqual([])
  expect(placesOf(looked, passes('rig-2')).map(words)).toEqual(['runner rig-7: 2 failed, 1 passed'])
  expect(placesOf(looked, passes('rig-7'))).toEqual([])
})

import { expect, test } from '@jest/globals'
import { noSilence, type SeenSchedule, type SilenceTurn, silenceStep, type ToldSilence, turnsOf, withSentTurns } from './turns.ts'

const words = (turns: readonly SilenceTurn[]) => turns.map(({ what, since }) => `${what} ${since}`)

const rows: [told: number | undefined, last: number, state: SeenSchedule['state'], turns: string[]][] = [
  [undefined, 7, 'kept', []],
  [undefined, 7, 'missed', ['stale 7']],
  [undefined, 7, 'stopped', ['stale 7']],
  [undefined, 0, 'stopped', ['stale 0']],
  [undefined, 7, 'removed', []],
  [7, 7, 'missed', []],
  [7, 7, 'stopped', []],
  [0, 0, 'stopped', []],
  [7, 7, 'kept', []],
  [7, 5, 'missed', []],
  [7, 0, 'stopped', []],
  [7, 9, 'kept', ['resumed 7']],
  [0, 9, 'kept', ['resumed 0']],
  [7, 7, 'removed', ['resumed 7']],
  [7, 9, 'missed', ['resumed 7', 'stale 9']],
  [7, 9, 'stopped', ['resumed 7', 'stale 9']]
]
test.each(rows)('told of %s, last run %i, %s: %j', (told, last, state, turns) => {
  expect(words(turnsOf(told, { last, state }))).toEqual(turns)
})

const leaseMs = 60
const missed = (last: number): SeenSchedule => ({ last, state: 'missed' })
const kept = (last: number): SeenSchedule => ({ last, state: 'kept' })

/** What the steps tell, one after the other; `dies`: before it sends. */
function story(steps: readonly [now: number, seen: SeenSchedule, dies?: 'dies'][], from: ToldSilence = noSilence): string[] {
  let told = from
  return steps.map(([now, seen, dies]) => {
    const step = silenceStep(told, seen, { now, leaseMs })
    told = dies ? step.told : withSentTurns(step.told, step.turns)
    return words(step.turns).join(', ')
  })
}

const stories: [name: string, steps: Parameters<typeof story>[0], said: string[]][] = [
  [
    'a silence is told once, and so is its end',
    [
      [0, missed(7)],
      [1, missed(7)],
      [2, kept(9)],
      [3, kept(9)]
    ],
    ['stale 7', '', 'resumed 7', '']
  ],
  [
    'a second silence ends the first',
    [
      [0, missed(7)],
      [1, missed(9)],
      [2, missed(9)],
      [3, kept(11)]
    ],
    ['stale 7', 'resumed 7, stale 9', '', 'resumed 9']
  ],
  [
    'a step that died is made up for once its lease has ended, and not before',
    [
      [0, missed(7), 'dies'],
      [59, missed(7)],
      [60, missed(7)],
      [999, missed(7)]
    ],
    ['stale 7', '', 'stale 7', '']
  ],
  [
    'so is one that died before it told the end',
    [
      [0, missed(7)],
      [1, kept(9), 'dies'],
      [2, kept(9)],
      [61, kept(9)],
      [999, kept(9)]
    ],
    ['stale 7', 'resumed 7', '', 'resumed 7', '']
  ],
  [
    'and one that died at an end and another beginning',
    [
      [0, missed(7)],
      [1, missed(9), 'dies'],
      [99, missed(9)],
      [999, missed(9)]
    ],
    ['stale 7', 'resumed 7, stale 9', 'resumed 7, stale 9', '']
  ],
  [
    'what is over before anybody could tell of it is told as an end',
    [
      [0, missed(7), 'dies'],
      [99, kept(9)],
      [999, kept(9)]
    ],
    ['stale 7', 'resumed 7', '']
  ],
  [
    'who dies again leaves it to the next',
    [
      [0, missed(7), 'dies'],
      [60, missed(7), 'dies'],
      [100, missed(7)],
      [120, missed(7)]
    ],
    ['stale 7', 'stale 7', '', 'stale 7']
  ]
]
test.each(stories)('%s', (_, steps, said) => expect(story(steps)).toEqual(said))

test('a lease from the future holds nobody up', () => {
  const poisoned: ToldSilence = { since: 7, outbox: [{ what: 'stale', since: 7, until: Date.UTC(2099, 0, 1) }] }
  expect(story([[0, missed(7)]], poisoned)).toEqual(['stale 7'])
})

test('nothing is kept of what is said and over', () => {
  const step = silenceStep({ since: 7, outbox: [] }, kept(9), { now: 0, leaseMs })
  expect(withSentTurns(step.told, step.turns)).toEqual(noSilence)
})

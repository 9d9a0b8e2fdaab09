import { expect, test } from '@jest/globals'
import { callsOf } from './calls.ts'
import type { Telling } from './decide/decide.ts'
import type { TellingKind } from './decide/state.ts'
import { at } from './subject.fixture.ts'

const telling = (told: number, change: TellingKind): Telling => ({
  ...{ id: 'a', kind: 'flaky', openedAt: at, severity: 'P3', members: [], more: 0, turn: told + 1 },
  ...{ told, change }
})

test.each<[told: number, change: TellingKind, call: string]>([
  [0, 'new', 'first'],
  [0, 'worse', 'first'],
  [0, 'updated', 'first'],
  // Nobody knows whether it was told: where it was, it is mended.
  [0, 'recovered', 'none'],
  [1, 'worse', 'again'],
  [1, 'updated', 'none'],
  [1, 'recovered', 'again']
])('told %d times, %s: %s', (told, change, call) => expect(callsOf([telling(told, change)])).toEqual([call]))

test('of many ends at once three are called, and new ones and worse ones all the same', () => {
  const all = [...Array.from({ length: 5 }, () => telling(1, 'recovered')), telling(0, 'new'), telling(1, 'worse')]
  expect(callsOf(all)).toEqual(['again', 'again', 'again', 'none', 'none', 'first', 'again'])
})

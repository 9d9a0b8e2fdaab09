import { expect, test } from '@jest/globals'
import { corrected, type Debounced, heard, unheard, unheardOf } from './debounce.ts'

const minuteMs = 60_000
const patience = { onAfter: 3, offAfter: 2, everyMs: 5 * minuteMs }

/** `x` says so, `-` denies it, `.` tells nothing; `+` is where it is believed. */
function believed(rounds: string, apartMs = 5 * minuteMs): string {
  let state: Debounced = unheard
  return [...rounds]
    .map((mark, index) => {
      state = mark === '.' ? unheardOf(state) : heard(state, mark === 'x', index * apartMs, patience)
      return state.on ? '+' : '-'
    })
    .join('')
}

test.each([
  ['', ''],
  ['xx-xx-', '------'],
  ['xxx--', '--++-'],
  ['xxx-x--', '--++++-'],
  ['xx.x', '---+'],
  ['x..x.x', '-----+'],
  ['xxx-.-', '--+++-']
])('rounds %s, three to believe and two to deny', (rounds, expected) => expect(believed(rounds)).toBe(expected))

test.each([
  ['two far apart', 'xx', 180, '-+'],
  ['one, and then nothing', 'x', 180, '-'],
  ['two, and no further apart than usual', 'xx', 5, '--'],
  ['two as far apart as three rounds', 'xx', 15, '-+'],
  ['two around a round that told nothing, for what was between them is not known', 'x.x', 90, '---'],
  ['two in a row after it', 'x.xx', 90, '---+']
])('late rounds: %s', (_, rounds, minutes, expected) => expect(believed(rounds, minutes * minuteMs)).toBe(expected))

test('it is since the first round that said so', () => {
  const on = [1, 2, 3].reduce<Debounced>((state, at) => heard(state, true, at * minuteMs, patience), unheard)
  expect(on).toMatchObject({ on: true, since: minuteMs })
  expect(heard(on, false, 4 * minuteMs, patience)).toMatchObject({ on: true, since: minuteMs })
})

test('one round that denies it does not make it begin anew', () => {
  const marks = [true, true, true, false, true, true, true, true]
  const state = marks.reduce<Debounced>((before, is, at) => heard(before, is, at * minuteMs, patience), unheard)
  expect(state).toMatchObject({ on: true, since: 0, row: { since: 4 * minuteMs } })
})

test.each([0, 1])('a round that is %i ms before the last one is not heard', (ms) => {
  const once = heard(unheard, true, 1_000, patience)
  expect(heard(once, true, 1_000 - ms, patience)).toBe(once)
})

/** Rounds as words, each run 1 s after the last. */
const byPlaces = (rounds: string): Debounced =>
  rounds
    .split(' ')
    .reduce<Debounced>(
      (before, marks, round) =>
        [...marks].reduce<Debounced>(
          (state, mark, run) => corrected(state, mark === 'x', (round * 300 + run) * 1_000, { ...patience, roundMs: 150_000 }),
          before
        ),
      unheard
    )

test.each([
  ['xxx xxx', 'xx'],
  ['xxx xxx xx', 'xxx'],
  ['--x --x --x', 'xxx'],
  ['x-- x-- x--', '---'],
  ['x x x -x -x', 'xxxxx'],
  ['x x x x- x-', 'xxx--'],
  ['x x-x x', 'xxx']
])('runs %s of several places are rounds %s', (runs, rounds) => {
  const { earlier: _, ...state } = byPlaces(runs)
  const expected = [...rounds].reduce<Debounced>((before, mark, round) => heard(before, mark === 'x', round * 300_000, patience), unheard)
  expect(state).toEqual(expected)
})

test('a run before the round, or of one that is over, is not heard', () => {
  const state = byPlaces('x x')
  expect(corrected(state, false, 0, { ...patience, roundMs: 150_000 })).toBe(state)
})

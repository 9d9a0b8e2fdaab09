import { expect, test } from '@jest/globals'
import type { Level, Track } from './alert-state.ts'
import { minuteMs } from './drawn.fixture.ts'
import { moved, settled } from './flapping.ts'

const levels: Readonly<Record<string, Level>> = { '✓': 'up', '~': 'degraded', '✗': 'down' }
const levelOf = (mark: string): Level => levels[mark] ?? 'up'

type Moves = ReturnType<typeof moved>
const still: Moves = { changes: [], stable: 0 }

/** What rounds make of it: each is believed only where `steady` says so. */
interface Given {
  everyMinutes?: number
  recoverAfter?: number
  steady?: boolean
}

function seen(marks: string, { everyMinutes = 5, recoverAfter = 2, steady = false }: Given = {}): Moves {
  const habits = { everyMs: everyMinutes * minuteMs, recoverAfter }
  let moves = still
  let level: Level | undefined
  for (const [index, mark] of [...marks].entries()) {
    moves = settled(moved({ ...moves, ...(level && { level }) }, levelOf(mark), index * everyMinutes * minuteMs, habits), steady, habits)
    level = levelOf(mark)
  }
  return moves
}

const minutesOf = ({ flapping }: Pick<Track, 'flapping'>) => flapping && [flapping.since / minuteMs, flapping.worst]

test.each<[marks: string, since: number | undefined, worst: string | undefined]>([
  ['✗', undefined, undefined],
  ['✓✗✓✗✓', undefined, undefined],
  ['✓✗✓✗✓✗', 5, 'down'],
  ['✓~✓~✓~', 5, 'degraded'],
  ['✓~✓~✓✗', 5, 'down'],
  ['✗~✓~✓~', 5, 'degraded'],
  ['✓✓✓~✓~✓~', 15, 'degraded'],
  ['✓~✓~✓~✓✗', 5, 'down'],
  ['✓✗✓✗✓✗✓✗✓✗', 5, 'down']
])('%s flaps since minute %p, at worst %p', (marks, since, worst) => {
  expect(minutesOf(seen(marks))).toEqual(since === undefined ? undefined : [since, worst])
})

/** Five changes, `apart` rounds from each other. */
const slow = (apart: number) => `✓${['✗', '✓', '✗', '✓', '✗'].map((mark) => mark.repeat(apart)).join('')}`.slice(0, 4 * apart + 2)

test.each([
  ['within an hour, each minute', slow(14), 1, true],
  ['over an hour, each minute', slow(15), 1, false],
  ['within 20 rounds of 5 min', slow(4), 5, true],
  ['over 20 rounds of 5 min', slow(5), 5, false],
  ['within 20 rounds of an hour', slow(4), 60, true],
  ['over 20 rounds of an hour', slow(5), 60, false]
])('five changes %s', (_, marks, everyMinutes, flaps) => {
  expect(seen(marks, { everyMinutes }).flapping !== undefined).toBe(flaps)
})

test.each([
  ['✓✗✓✗✓✗', 1],
  ['✓✗✓✗✓✗✗✗', 3],
  ['✓✗✓✓✓✓', 4],
  ['✓', 1]
])('%s: %i rounds in a row', (marks, stable) => expect(seen(marks).stable).toBe(stable))

test.each([
  ['steady for less than twice as many rounds as a recovery takes', '✓✗✓✗✓✗✓✓✓', { steady: true }, true],
  ['as many, but not believed', '✓✗✓✗✓✗✓✓✓✓', { steady: false }, true],
  ['as many', '✓✗✓✗✓✗✓✓✓✓', { steady: true }, false],
  ['as many, where one round is a recovery', '✓✗✓✗✓✗✓✓', { steady: true, recoverAfter: 1 }, false],
  ['as many of the same trouble', '✓✗✓✗✓✗✗✗✗', { steady: true }, false]
])('it flaps on or not: %s', (_, marks, given, flaps) => {
  const { flapping, changes, stable } = seen(marks, given)
  expect(flapping !== undefined).toBe(flaps)
  expect([changes.length > 0, stable > 0]).toEqual([flaps, true])
})

test('what was steady and did not flap keeps its changes', () => {
  expect(seen('✓✗✗✗✗✗', { steady: true }).changes).toEqual([{ at: 5 * minuteMs, to: 'down' }])
})

test('as few changes are kept as a flap takes', () => expect(seen('✓✗'.repeat(9), { everyMinutes: 60 }).changes).toHaveLength(5))

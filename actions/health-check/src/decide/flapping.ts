import type { Change, Flapping, Level, Track, Trouble } from './alert-state.ts'

/** More changes than this within the window. */
const mostChanges = 4

const hourMs = 3_600_000

/** One hour, and at least 20 rounds. */
const windowMs = (everyMs: number): number => Math.max(hourMs, 20 * everyMs)

interface Habits {
  everyMs: number
  recoverAfter: number
}

type Moves = Pick<Track, 'changes' | 'stable' | 'flapping'>

/** What a round at a time in ms since 1970 makes of it; the first one ever is no change. */
export function moved(
  { changes, stable, flapping, level: before }: Moves & Pick<Track, 'level'>,
  to: Level,
  at: number,
  habits: Habits
): Moves {
  const isChange = before !== undefined && before !== to
  const kept = isChange ? [...changes, { at, to }].slice(-mostChanges - 1) : changes
  const recent = kept.filter((change) => change.at > at - windowMs(habits.everyMs))
  const now = flapping ? { ...flapping, worst: worstOf([flapping.worst, to]) } : flappingOf(recent)
  return { changes: recent, stable: isChange ? 1 : stable + 1, ...(now && { flapping: now }) }
}

/** Once it is steady, and long enough to be believed, it flaps no more. What it did is forgotten, or the next change would be one too many. */
export function settled(moves: Moves, isBelieved: boolean, { recoverAfter }: Habits): Moves {
  const { flapping, ...rest } = moves
  return flapping && isBelieved && moves.stable >= 2 * recoverAfter ? { ...rest, changes: [] } : moves
}

function flappingOf(changes: readonly Change[]): Flapping | undefined {
  const [first] = changes
  if (changes.length <= mostChanges || !first) return undefined
  return { since: first.at, worst: worstOf(changes.map(({ to }) => to)) }
}

const worstOf = (seen: readonly Level[]): Trouble => (seen.includes('down') ? 'down' : 'degraded')

import { type Entry, historyOf, type StreakPolicy } from '@tocsin/ci-history'
import { noState } from '../kept/state.ts'
import { advance, withSent } from './advance.ts'

export const minuteMs = 60_000
export const monday = Date.UTC(2026, 0, 5, 9)
export const policy: StreakPolicy = {
  trigger: { kind: 'streak', failures: 3 },
  severity: (failures) => (failures >= 10 ? 'P0' : failures >= 5 ? 'P1' : 'P2'),
  recoverAfter: 1
}

/** `✓` passed, `✗` failed, `r` failed and passed when run again, `-` neither; one run a minute. */
export const drawn = (history: string): Entry[] =>
  historyOf(
    [...history].map((mark, index) => ({
      id: 100 + index,
      number: index + 1,
      attempt: mark === 'r' ? 2 : 1,
      verdict: mark === '✗' ? 'bad' : mark === '-' ? 'neutral' : 'good',
      at: index * minuteMs
    }))
  )

/** In ms. */
export const minutes = (count: number) => count * minuteMs
/** A step at a time. */
export const at = (now: number, history: string) => ({ entries: drawn(history), policy, now, leaseMs: minutes(1) })
export const said = ({ decisions }: { decisions: readonly { kind: string }[] }) => decisions.map(({ kind }) => kind)

/** Steps that each send all they have to; `lost` ones die before. */
export function steps(...histories: readonly (readonly Entry[] | { lost: readonly Entry[] })[]) {
  let state = noState
  return histories.map((given, index) => {
    const isLost = 'lost' in given
    const step = advance(state, { entries: isLost ? given.lost : given, policy, now: index * minutes(2), leaseMs: minutes(1) })
    state = isLost ? step.state : withSent(step.state, step.decisions)
    return step.decisions.map(({ kind, number, turn }) => `${turn}: ${kind} ${number ?? 0}`).join(', ')
  })
}

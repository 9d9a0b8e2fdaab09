import type { OpenAlert, TellState } from './state.ts'

/** `lost`: nobody was told, and nobody will be. `skipped`: somebody else told it. */
export type Fate = 'lost' | 'skipped' | 'sent'

/** Of 60 s for each delivery and 10 s for its last try; several go one after the other. */
export const leaseMs = 10 * 60_000

export interface Taker {
  /** Of the step. */
  by: string
  /** In ms since 1970. */
  now: number
}

export interface Taken {
  /** What this step tells, oldest first. */
  due: readonly OpenAlert[]
  alerts: readonly OpenAlert[]
}

/** Takes what is to be told and nobody is at. What was never told and is over already is dropped. */
export function taken(alerts: readonly OpenAlert[], { by, now }: Taker): Taken {
  const open = alerts.filter((one) => one.told > 0 || one.change !== 'recovered')
  const isFree = ({ taken: other }: OpenAlert) => !other || other.by === by || now - other.at >= leaseMs || other.at > now
  const mine = new Set(open.filter((one) => one.turn > one.told && isFree(one)))
  const after = open.map((one) => (mine.has(one) ? { ...one, taken: { by, at: now } } : one))
  return { due: after.filter((one) => one.turn > one.told && one.taken?.by === by), alerts: after }
}

/** What became of what a step told: what was lost is free for whoever comes next, what is over is forgotten. */
export function withTold(state: TellState, told: readonly { alert: OpenAlert; fate: Fate }[], by: string): TellState {
  const fates = new Map(told.map(({ alert, fate }) => [alert.id, { fate, turn: alert.turn }]))
  const alerts = state.alerts.flatMap((one) => {
    const end = fates.get(one.id)
    if (!end) return one
    const { taken: lease, ...free } = one
    const kept = lease && lease.by !== by ? one : free
    return end.fate === 'lost' ? kept : over({ ...kept, told: Math.max(one.told, end.turn) })
  })
  return { ...state, alerts }
}

/** Nothing is left to be told of an overview, and of what has recovered. */
const over = (alert: OpenAlert) => (alert.turn <= alert.told && (alert.kind === 'overview' || alert.change === 'recovered') ? [] : [alert])

import { ended, type Fate, isDue, type Taker } from './lease.ts'
import type { OpenAlert, TellState } from './state.ts'

export interface Taken {
  /** What this step tells, oldest first. */
  due: readonly OpenAlert[]
  alerts: readonly OpenAlert[]
}

/** Takes what is to be told and nobody is at. What is over before anybody was at it is dropped; whoever was at it may have told it before it died. */
export function taken(alerts: readonly OpenAlert[], taker: Taker): Taken {
  const open = alerts.filter((one) => one.told > 0 || one.taken !== undefined || one.change !== 'recovered')
  const mine = new Map(open.filter((one) => isDue(one, taker)).map((one) => [one.id, { ...one, taken: { by: taker.by, at: taker.now } }]))
  return { due: [...mine.values()], alerts: open.map((one) => mine.get(one.id) ?? one) }
}

/** What became of what a step told: what is over is forgotten. */
export function withTold(state: TellState, told: readonly { alert: OpenAlert; fate: Fate }[], by: string): TellState {
  const ends = new Map(told.map(({ alert, fate }) => [alert.id, { fate, turn: alert.turn }]))
  const alerts = state.alerts.flatMap((one) => {
    const end = ends.get(one.id)
    return end ? over(ended(one, end, by)) : one
  })
  return { ...state, alerts }
}

/** Nothing is left to be told of an overview, and of what has recovered. */
const over = (alert: OpenAlert) => (alert.turn <= alert.told && (alert.kind === 'overview' || alert.change === 'recovered') ? [] : [alert])

import type { Endpoint } from '../endpoint.ts'
import type { Holding } from '../history/held.ts'
import { type History, historyOf } from '../history/history.ts'
import { type Lists, withRound } from '../history/round.ts'
import type { Row } from '../history/row.ts'
import { type Maintenance, maintainedIn } from '../maintenance/maintenance.ts'
import type { Past } from './objectives.ts'

export interface Given {
  /** As they were before the round. */
  lists: Lists
  rows: readonly Row[]
  now: number
  holding: Holding
}

/** The history with a round that has just ended, whether it could be stored or not. */
export const withRows = ({ lists, rows, now, holding }: Given): History =>
  historyOf({ ...lists, ...withRound(lists, rows, { now, holding }) }, { now, holding })

/** What objectives look at. */
export const pastOf = (history: History, endpoints: readonly Endpoint[], all: readonly Maintenance[]): Past => ({
  history,
  endpoints,
  maintenance(name, from, to) {
    const endpoint = endpoints.find((one) => one.name === name)
    return endpoint ? maintainedIn(all, endpoint, { from, to }) : []
  }
})

import { spansBetween } from '../history/between.ts'
import { dayMs } from '../history/calendar.ts'
import type { History } from '../history/history.ts'
import type { Spans } from '../history/spans.ts'

/** Up or degraded, as a fraction of what is known; absent where nothing is. */
function shareUp({ up, degraded, down }: Pick<Spans, 'up' | 'degraded' | 'down'>): number | undefined {
  const known = up + degraded + down
  return known > 0 ? (up + degraded) / known : undefined
}

export const uptimeOver = (history: History, endpoint: string, days: number): number | undefined =>
  shareUp(spansBetween(history, endpoint, history.now - days * dayMs, history.now))

/** Whether one of the endpoints was looked at for so long within 30 days: the share of an hour is no uptime. */
export const isKnownFor = (history: History, endpoints: readonly string[], ms: number): boolean =>
  endpoints.some((name) => {
    const { up, degraded, down } = spansBetween(history, name, history.now - 30 * dayMs, history.now)
    return up + degraded + down >= ms
  })

/** Of all endpoints together, each with the time that is known of it. */
export function overallUptime(history: History, endpoints: readonly string[], days: number): number | undefined {
  const spans = endpoints.map((name) => spansBetween(history, name, history.now - days * dayMs, history.now))
  return shareUp({
    up: spans.reduce((sum, { up }) => sum + up, 0),
    degraded: spans.reduce((sum, { degraded }) => sum + degraded, 0),
    down: spans.reduce((sum, { down }) => sum + down, 0)
  })
}

import type { Alert } from '../alert.ts'
import { type Mentions, mentionsAt } from '../mention.ts'
import { type Match, matches } from './match.ts'

export interface Route {
  match: Match
  /** Names under `channels:`. */
  to: readonly string[]
  /** Look at the routes below this one too. */
  continue: boolean
  /** In place of the channel's own mentions. */
  mentions?: Mentions
  /** Minutes until an alert that still fires is told again. */
  repeatEvery?: number
}

export interface Destination {
  channel: string
  /** Absent: the channel's own mentions hold. */
  mentions?: readonly string[]
  /** Minutes. */
  repeatEvery?: number
}

/**
 * The channels that an alert goes to. The first route that matches decides, and those below it while `continue` says so;
 * a channel named twice keeps what the first route said of it. Without any routes every channel hears everything.
 */
export function route(
  alert: Pick<Alert, 'source' | 'severity' | 'status' | 'labels'>,
  routes: readonly Route[],
  channels: readonly string[]
): readonly Destination[] {
  if (routes.length === 0) return channels.map((channel) => ({ channel }))
  const chosen = new Map<string, Destination>()
  for (const taken of taking(alert, routes)) {
    for (const channel of taken.to) {
      if (!chosen.has(channel)) chosen.set(channel, destination(channel, taken, alert))
    }
  }
  return [...chosen.values()]
}

function taking(alert: Pick<Alert, 'source' | 'severity' | 'status' | 'labels'>, routes: readonly Route[]): readonly Route[] {
  const matching = routes.filter(({ match }) => matches(alert, match))
  const last = matching.findIndex((each) => !each.continue)
  return last === -1 ? matching : matching.slice(0, last + 1)
}

const destination = (channel: string, { mentions, repeatEvery }: Route, { severity }: Pick<Alert, 'severity'>): Destination => ({
  channel,
  ...(mentions && { mentions: mentionsAt(mentions, severity) }),
  ...(repeatEvery !== undefined && { repeatEvery })
})

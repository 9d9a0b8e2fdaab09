import { type Classification, classify, type Policy } from '@tocsin/notifier'
import type { Member, Track } from './alert-state.ts'
import type { Watched } from './round.ts'
import { levelOf } from './track.ts'

export interface Scene {
  endpoints: readonly Watched[]
  tracks: ReadonlyMap<string, Track>
  policy: Policy
}

/** What flaps counts as the worst that it was. */
const isDown = (track: Track | undefined): boolean =>
  track !== undefined && (track.flapping ? track.flapping.worst === 'down' : levelOf(track) === 'down')

/** By how much is down in all, those included that are not told because of others. */
export function healthSeverity(members: readonly Member[], { endpoints, tracks, policy }: Scene): Classification {
  const down = new Set(endpoints.filter(({ name }) => isDown(tracks.get(name))).map(({ name }) => name))
  const mine = members.filter(({ endpoint, state }) => (state === 'down' || state === 'flapping') && down.has(endpoint))
  if (mine.length === 0) return classify({ kind: 'health', scope: 'degraded' }, policy)
  if (down.size === endpoints.length) return classify({ kind: 'health', scope: 'all' }, policy)
  const critical = new Set(endpoints.filter((endpoint) => endpoint.critical).map(({ name }) => name))
  if (mine.some(({ endpoint }) => critical.has(endpoint))) return classify({ kind: 'health', scope: 'critical' }, policy)
  return classify({ kind: 'health', scope: 'some', shareDown: down.size / endpoints.length }, policy)
}

import { expect, test } from '@jest/globals'
import type { AlertKind, AlertState, Member, Track } from '../decide/alert-state.ts'
import { noAlerts } from '../decide/alert-state.ts'
import { newTrack } from '../decide/track.ts'
import { endpointOf } from '../endpoint.fixture.ts'
import { historyOf } from '../history/history.ts'
import { keptFrom } from '../kept/kept.ts'
import type { Verdict } from '../probe/observation.ts'
import { pageModel } from './build.ts'

const now = Date.UTC(2026, 0, 20, 12)

/** What the page says of an endpoint whose last result is `verdict`. */
function shown(verdict: Verdict | undefined, alerts: Partial<AlertState>, words?: string) {
  const cause = words === undefined ? {} : { cause: { fault: 'status' as const, words } }
  const model = pageModel({
    settings: {},
    endpoints: [endpointOf('api')],
    history: historyOf({}, { now, holding: {} }),
    kept: { ...keptFrom(undefined), alerts: { ...noAlerts, ...alerts } },
    results: verdict ? [{ endpoint: 'api', at: now, verdict, tries: 1, ...cause }] : [],
    maintenance: [],
    reports: [],
    repository: 'octo/app',
    runUrl: 'https://g.example/run/1',

    issueUrl: () => ''
  })
  const { since, cause: said } = model.groups[0]?.endpoints[0] ?? {}
  return { since, cause: said }
}

const alert = (kind: AlertKind, given: Partial<Member> = {}): Pick<AlertState, 'alerts'> => ({
  alerts: [
    {
      ...{ id: kind, kind, severity: 'P2', worst: 'P2', reason: '', startedAt: 1, openedAt: 1, toldAt: 1, turn: 1 },
      members: [
        { endpoint: 'web', state: 'down', since: 3 },
        { endpoint: 'api', state: 'down', since: 5, ...given }
      ]
    }
  ]
})
const track = (given: Partial<Track>): Pick<AlertState, 'tracks'> => ({ tracks: [{ ...newTrack('api'), words: 'Status 503', ...given }] })
const bad = track({ bad: { on: true, since: 7 } })

const rows: [
  name: string,
  verdict: Verdict | undefined,
  state: Partial<AlertState>,
  since: number | undefined,
  cause: string | undefined
][] = [
  ['down, as it was told', 'down', { ...alert('health'), ...bad }, 5, 'Status 503'],
  ['down, and not told yet', 'down', bad, 7, 'Status 503'],
  ['down, for the first time', 'down', {}, undefined, undefined],
  ['down again, while others of its alert are', 'down', { ...alert('health', { state: 'up' }), ...bad }, 7, 'Status 503'],
  ['down, while its budget burns', 'down', { ...alert('slo'), ...bad }, 7, 'Status 503'],
  ['down, while its certificate expires', 'down', { ...alert('certificate'), ...bad }, 7, 'Status 503'],
  ['slow, as it was told', 'degraded', { ...alert('health', { state: 'degraded' }), ...bad }, 5, 'Status 503'],
  ['up, while its certificate expires', 'up', { ...alert('certificate'), ...track({}) }, undefined, undefined],
  ['in maintenance, and down some time before', 'maintenance', { ...alert('certificate'), ...track({}) }, undefined, undefined],
  ['not seen, and down some time before', undefined, track({}), undefined, undefined],
  ['not seen by anybody who could tell', 'inconclusive', track({}), undefined, undefined]
]

test.each(rows)('since when and why it is %s', (_, verdict, state, since, cause) => {
  expect(shown(verdict, state)).toEqual({ since, cause })
})

test.each<[Verdict, string | undefined]>([
  ['down', 'Refused'],
  ['maintenance', 'Refused'],
  ['up', undefined]
])('what the last result of %s says comes first', (verdict, cause) => {
  expect(shown(verdict, bad, 'Refused').cause).toBe(cause)
})

import type { AlertState } from './alert-state.ts'

/* All that can be kept, once. */

export const row = { is: true, count: 3, since: 1, last: 3, from: 2 }
export const member = { endpoint: 'api', state: 'down', since: 1, downSince: 2, lastGoodAt: 3, lastBadAt: 4, recoveredAt: 5 } as const
const seen = { fault: 'dns', words: 'no such name', ms: 1.5, status: 503 } as const
export const report = { endpoint: 'api', percentile: 'p95', ms: 900.5, limitMs: 400, windowMs: 3_600_000 } as const
export const alert = {
  id: 'a',
  kind: 'slo',
  severity: 'P2',
  worst: 'P1',
  reason: 'why',
  startedAt: 1,
  openedAt: 2,
  toldAt: 3,
  called: true,
  turn: 4,
  members: [{ ...member, ...seen }],
  dependents: ['web'],
  latency: [report],
  certificate: { host: 'example.com', expiresAt: 9 },
  slo: { objective: 'all', rule: 'page-quick', budgetLeft: -0.5 }
} as const
const before = { endpoint: 'api', at: 5, bad: { on: false, row }, down: { on: false }, changes: [], stable: 1, calls: [] } as const
export const track = {
  endpoint: 'api',
  at: 7,
  bad: { on: true, since: 1, row },
  down: { on: false, row },
  level: 'down',
  lastGoodAt: 3,
  lastBadAt: 4,
  changes: [{ at: 1, to: 'down' }],
  stable: 2,
  flapping: { since: 1, worst: 'degraded' },
  silent: 'failing',
  calls: [{ at: 1, severity: 'P0' }],
  certificateExpiresAt: 8,
  round: { at: 6, before: { ...before, ...seen }, isOpen: true },
  ...seen
} as const
export const full: AlertState = {
  version: 1,
  turn: 4,
  at: 7,
  rounds: ['r1', 'r2'],
  blind: 2,
  staleUntil: 6,
  tracks: [track],
  alerts: [alert],
  watches: [{ key: 'slo:all', heard: { on: true, since: 1, row, earlier: { on: true, since: 1, row } } }]
}

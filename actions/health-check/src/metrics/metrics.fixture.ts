import { evaluate } from '../slo/evaluate.ts'
import type { MetricsModel } from './model.ts'

export const now = Date.UTC(2026, 0, 20, 12)
const day = 86_400_000

const report = evaluate(
  { name: 'api', endpoints: ['api'], target: 99, window: { kind: 'rolling', ms: 30 * day } },
  Array.from({ length: 300 }, (_, ago) => ({ at: now - ago * 300_000, endpoint: 'api', verdict: ago < 3 ? 'down' : 'up' })),
  { now, intervalMs: () => 300_000, maintenance: () => [] }
)

export const model: MetricsModel = {
  now,
  endpoints: [
    {
      name: 'api',
      group: 'core "1"\\\n',
      state: 'degraded',
      ms: 812.5,
      phases: { dns: 1.25, connect: 10, firstByte: 700, total: 812.5 },
      certificateExpiresAt: now + 20 * day,
      uptime: { day: 0.99, week: 1 },
      probes: { total: 300, bad: 3, since: now - day }
    },
    { name: 'ünïcode 🚀 \ud800', state: 'unknown' },
    { name: 'down', state: 'down', probes: { total: 0, bad: 0, since: now } }
  ],
  objectives: [report]
}

import { day, daysOf, hour, minute, sampleNow, seriesOf } from './drawn.fixture.ts'
import type { PageEndpoint } from './model.ts'

const unknownStretch = Object.fromEntries([60, 61, 62, 63, 64, 65].map((ago) => [ago, { up: 0, unknown: day }]))
const maintained = { 12: { maintenance: 2 * hour }, 40: { maintenance: 2 * hour } }

const up: Pick<PageEndpoint, 'state' | 'uptime' | 'days'> = {
  state: 'up',
  uptime: { day: 1, week: 1, month: 0.99996, quarter: 0.99991 },
  days: daysOf({ 33: { down: 9 * minute } })
}

/** One in each state, and some with a past. */
export const endpoints = {
  shop: {
    ...up,
    id: 'shop',
    name: 'Shop',
    url: 'https://shop.example.com/',
    latency: { p50: 182, p90: 240, p95: 288, p99: 410 },
    series: seriesOf(182, 1),
    since: sampleNow - 33 * day,
    certificateExpiresAt: sampleNow + 71 * day
  },
  checkout: {
    id: 'checkout',
    name: 'Checkout API',
    url: 'https://api.example.com/checkout/health',
    state: 'down',
    since: sampleNow - 42 * minute,
    cause: 'Status 503 in place of 200, three tries',
    uptime: { day: 0.9708, week: 0.99583, month: 0.99862, quarter: 0.99913 },
    days: daysOf({ 0: { down: 42 * minute }, 17: { down: 2 * hour + 12 * minute, degraded: 35 * minute }, 51: { degraded: 3 * hour } }),
    latency: { p50: 96, p90: 180, p95: 233, p99: 1_240 },
    series: seriesOf(96, 2, { gap: [412, 409], peak: [409, 402] }),
    certificateExpiresAt: sampleNow + 71 * day
  },
  search: {
    id: 'search',
    name: 'Search',
    url: 'https://search.example.com/ping',
    state: 'degraded',
    since: sampleNow - 3 * hour,
    cause: 'Answered in 1.9 s; the limit is 800 ms',
    uptime: { day: 1, week: 1, month: 0.9998, quarter: 0.9989 },
    days: daysOf({
      0: { degraded: 3 * hour },
      1: { degraded: 40 * minute },
      24: { down: 14 * minute, degraded: 5 * hour },
      25: { degraded: day, up: 0 }
    }),
    latency: { p50: 640, p90: 1_400, p95: 1_900, p99: 2_600 },
    series: seriesOf(320, 3, { peak: [4, 0] }),
    certificateExpiresAt: sampleNow + 71 * day
  },
  login: {
    ...up,
    id: 'login',
    name: 'Login',
    url: 'https://login.example.com/',
    days: daysOf(maintained),
    latency: { p50: 75, p90: 90, p95: 104, p99: 160 },
    series: seriesOf(75, 4),
    uptime: { day: 1, week: 1, month: 1, quarter: 1 },
    since: sampleNow - 200 * day,
    certificateExpiresAt: sampleNow + 6 * day
  },
  mail: {
    ...up,
    id: 'mail',
    name: 'E-mail delivery',
    url: 'tcp://mail.example.com:25',
    state: 'maintenance',
    since: sampleNow - 35 * minute,
    days: daysOf({ ...maintained, 0: { maintenance: 35 * minute } }),
    latency: { p50: 31, p90: 36, p95: 40, p99: 66 },
    series: seriesOf(31, 5)
  },
  docs: {
    ...up,
    id: 'docs',
    name: 'Documentation',
    url: 'https://docs.example.com/',
    days: daysOf(unknownStretch),
    latency: { p50: 48, p90: 70, p95: 82, p99: 120 },
    series: seriesOf(48, 6),
    uptime: { day: 1, week: 1, month: 1, quarter: 0.9999 }
  },
  status: {
    ...up,
    id: 'webhooks',
    name: 'Webhooks',
    url: 'https://hooks.example.com/',
    latency: { p50: 110, p90: 150, p95: 171, p99: 300 },
    series: seriesOf(110, 7, { gap: [500, 430] })
  },
  warehouse: {
    id: 'warehouse',
    name: 'Warehouse sync',
    state: 'unknown',
    since: sampleNow - 5 * hour,
    cause: 'No check has run since 08:05 UTC',
    uptime: { month: 0.9987 },
    days: daysOf({ 0: { unknown: 5 * hour }, ...unknownStretch }),
    series: []
  }
} as const satisfies Record<string, PageEndpoint>

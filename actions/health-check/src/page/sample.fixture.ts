import type { PageDay, PageEndpoint, PageModel } from './model.ts'

export const sampleNow = Date.parse('2026-11-21T13:05:00Z')
const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** Numbers that look random and are the same each time. */
function noise(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

type Part = Partial<Omit<PageDay, 'date'>>

const fullDay = { up: day, degraded: 0, down: 0, maintenance: 0, unknown: 0 }

/** 90 days that were up but for what `odd` says, by how many days ago they are. */
export function daysOf(odd: Readonly<Record<number, Part>> = {}, now = sampleNow): PageDay[] {
  return Array.from({ length: 90 }, (_, index) => {
    const ago = 89 - index
    const length = ago === 0 ? now % day : day
    const part = odd[ago] ?? {}
    const other = Object.values(part).reduce((sum, ms) => sum + ms, 0)
    return { date: new Date(now - ago * day).toISOString().slice(0, 10), ...fullDay, ...part, up: part.up ?? Math.max(0, length - other) }
  })
}

/** One point an hour for 30 days, but for the hours that are left out; `peak` is how many hours ago it was slow. */
export function seriesOf(
  base: number,
  seed: number,
  { gap, peak }: { gap?: [number, number]; peak?: [number, number] } = {}
): PageEndpoint['series'] {
  const random = noise(seed)
  const within = (ago: number, range: [number, number] | undefined) => range !== undefined && ago <= range[0] && ago >= range[1]
  return Array.from({ length: 720 }, (_, index) => 719 - index).flatMap((ago) => {
    const wave = 1 + 0.15 * Math.sin((ago / 24) * 2 * Math.PI)
    const p50 = Math.round(base * wave * (0.9 + 0.2 * random()) * (within(ago, peak) ? 2.4 : 1))
    const p95 = Math.round(p50 * (1.35 + 0.3 * random()))
    const p99 = Math.round(p95 * (1.15 + 0.6 * random() ** 3))
    return within(ago, gap) ? [] : [{ at: sampleNow - ago * hour, p50, p95, p99 }]
  })
}

const unknownStretch = Object.fromEntries([60, 61, 62, 63, 64, 65].map((ago) => [ago, { up: 0, unknown: day }]))
const maintained = { 12: { maintenance: 2 * hour }, 40: { maintenance: 2 * hour } }

const up: Pick<PageEndpoint, 'state' | 'uptime' | 'days'> = {
  state: 'up',
  uptime: { day: 1, week: 1, month: 0.99996, quarter: 0.99991 },
  days: daysOf({ 33: { down: 9 * minute } })
}

const endpoints = {
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

/** Three groups with an outage, something slow, a maintenance, days that nobody watched and a certificate that expires soon. */
export const sample: PageModel = {
  title: 'Example Status',
  description: 'How the services of Example are doing, checked every 5 minutes.',
  announcement: 'Orders placed before 12:20 UTC are safe. Follow https://example.com/news for more.',
  url: 'https://status.example.com/',
  sourceUrl: 'https://github.com/example/status',
  now: sampleNow,
  staleAt: sampleNow + 20 * minute,
  state: 'down',
  groups: [
    { name: 'Store', endpoints: [endpoints.shop, endpoints.checkout, endpoints.search] },
    { name: 'Account', endpoints: [endpoints.login, endpoints.mail] },
    { name: 'Developers', endpoints: [endpoints.docs, endpoints.status, endpoints.warehouse] }
  ],
  incidents: [
    {
      id: '412',
      title: 'Checkout answers with errors',
      severity: 'P1',
      endpoints: ['Checkout API'],
      startedAt: sampleNow - 42 * minute,
      url: 'https://github.com/example/shop/issues/412',
      updates: [
        {
          at: sampleNow - 38 * minute,
          state: 'Investigating',
          text: 'Payments fail for about a third of all orders. We are looking into it.'
        },
        {
          at: sampleNow - 15 * minute,
          state: 'Identified',
          text: 'A database **failover** left one replica read-only.\n\nWe are moving traffic away from it; see [the plan](https://github.com/example/shop/pull/413).'
        }
      ]
    },
    {
      id: '398',
      title: 'Checkout unavailable after a deploy',
      severity: 'P1',
      endpoints: ['Checkout API', 'Shop'],
      startedAt: sampleNow - 17 * day - 3 * hour,
      endedAt: sampleNow - 17 * day - 48 * minute,
      updates: [
        { at: sampleNow - 17 * day - 2 * hour, state: 'Identified', text: 'The deploy of 10:05 is at fault and is being rolled back.' },
        { at: sampleNow - 17 * day - 48 * minute, state: 'Resolved', text: 'Rolled back.\nAll orders are being processed.' }
      ]
    },
    {
      id: '371',
      title: 'Slow search',
      severity: 'P3',
      endpoints: ['Search'],
      startedAt: sampleNow - 25 * day,
      endedAt: sampleNow - 24 * day,
      updates: []
    },
    {
      id: '350',
      title: 'Webhooks late',
      severity: 'P2',
      endpoints: ['Webhooks'],
      startedAt: sampleNow - 55 * day,
      endedAt: sampleNow - 55 * day + 9 * minute,
      updates: []
    }
  ],
  maintenance: [
    { id: 'm1', title: 'New mail servers', start: sampleNow - 35 * minute, end: sampleNow + 85 * minute, endpoints: ['E-mail delivery'] },
    {
      id: 'm2',
      title: 'Database upgrade',
      start: sampleNow + 2 * day,
      end: sampleNow + 2 * day + 90 * minute,
      endpoints: ['Shop', 'Checkout API'],
      url: 'https://github.com/example/shop/issues/420'
    }
  ],
  objectives: [
    {
      name: 'Checkout availability',
      endpoints: ['Checkout API'],
      target: 0.999,
      actual: 0.99862,
      budgetLeft: -0.38,
      window: '30 days',
      firing: 'burns 14 times too fast'
    },
    { name: 'Shop availability', endpoints: ['Shop'], target: 0.9995, actual: 0.99996, budgetLeft: 0.92, window: '30 days' },
    {
      name: 'Search within 800 ms',
      endpoints: ['Search'],
      target: 0.99,
      actual: 0.99712,
      budgetLeft: 0.28,
      window: 'this month',
      exhaustedAt: sampleNow + 4 * day
    }
  ],
  schedule: { coverage: 0.9821, medianLatenessMs: 4 * minute + 10_000 }
}

/** Nothing but this many endpoints that are up, with a bad day now and then. */
export function large(count: number): PageModel {
  const all = Array.from({ length: count }, (_, index): PageEndpoint => {
    const random = noise(index + 1)
    const odd = Object.fromEntries(
      daysOf().map((_, ago) => [
        ago,
        random() < 0.3 ? { down: 1 + Math.floor(random() * hour), degraded: Math.floor(random() * hour) } : {}
      ])
    )
    return {
      ...endpoints.shop,
      id: `service-${index}`,
      name: `Service number ${index}`,
      days: daysOf(odd),
      series: seriesOf(100 + index, index + 1)
    }
  })
  const groups = [...Map.groupBy(all, (_) => all.indexOf(_) % 8)].map(([name, own]) => ({ name: `Group ${name}`, endpoints: own }))
  return { ...sample, state: 'up', groups }
}

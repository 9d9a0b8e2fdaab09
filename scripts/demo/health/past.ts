import { createLedger } from '@tocsin/ledger'
import { seeded } from '@tocsin/testkit/turns'
import { dayMs, hourMs, minuteMs } from '../../../actions/health-check/src/history/calendar.ts'
import { keepRound } from '../../../actions/health-check/src/history/gateway.ts'
import type { Row } from '../../../actions/health-check/src/history/row.ts'
import type { Incident } from '../../../actions/health-check/src/kept/incident.ts'
import { jsonOf, keptFrom, keptKey } from '../../../actions/health-check/src/kept/kept.ts'

const days = 92
const everyMs = 5 * minuteMs

/** Endpoints of tocsin-health.yml, with the time that half of their probes stay below, in ms. */
const usual = { api: 95, login: 160, shop: 310, mail: 42, database: 6, metrics: 28 }

interface Event {
  daysAgo: number
  minutes: number
  endpoints: readonly (keyof typeof usual)[]
  is: 'down' | 'degraded'
  fault: 'status' | 'timeout' | 'latency'
  words: string
}

const events: readonly Event[] = [
  {
    daysAgo: 71.4,
    minutes: 90,
    endpoints: ['database', 'api', 'login'],
    is: 'down',
    fault: 'timeout',
    words: 'timeout: no answer within 5 s'
  },
  { daysAgo: 41.3, minutes: 55, endpoints: ['shop'], is: 'down', fault: 'status', words: 'status 502, expected 200-299' },
  { daysAgo: 16.2, minutes: 25, endpoints: ['api', 'login'], is: 'down', fault: 'timeout', words: 'timeout: no answer within 5 s' },
  { daysAgo: 8.6, minutes: 170, endpoints: ['shop'], is: 'degraded', fault: 'latency', words: 'took 1.6 s, limit 1 s' }
]

/** Nobody looked: GitHub had an outage of its own. */
const gap = { daysAgo: 27.1, minutes: 310 }

/** Writes three months of rounds into a ledger, up to `end` (in ms since 1970), and the incidents in them. */
export async function writePast(spec: string, end: number): Promise<void> {
  const [memory, kept] = ['memory', spec].map((one) => createLedger(one, { serverUrl: '', repository: '', token: '', workspace: '' }))
  if (!memory || !kept) throw new Error('There is no ledger')
  const incidents = events.filter(({ is }) => is === 'down').map((event, index) => incidentOf(event, index, end))
  const fn = () => jsonOf({ ...keptFrom({}), incidents: incidents.toReversed() })
  for (const { rows, until } of daysBefore(end)) await keepRound(memory, rows, { now: until, key: keptKey, fn })
  const all = await memory.readAll({ under: 'health', pick: (there) => there })
  await kept.change({ under: 'health', pick: () => ({ documents: Object.keys(all.documents), lists: Object.keys(all.lists) }) }, () => all)
}

function* daysBefore(end: number): Generator<{ rows: Row[]; until: number }> {
  const random = seeded(7)
  for (let from = end - days * dayMs; from < end; from += dayMs) {
    const rounds = Array.from({ length: dayMs / everyMs }, (_, index) => from + index * everyMs + Math.floor(random() * 40_000))
    const rows = rounds.filter((at) => !isDuring(gap, at, end)).flatMap((at) => roundAt(at, end, random))
    yield { rows, until: from + dayMs }
  }
}

const isDuring = ({ daysAgo, minutes }: { daysAgo: number; minutes: number }, at: number, end: number) => {
  const start = end - daysAgo * dayMs
  return at >= start && at < start + minutes * minuteMs
}

const roundAt = (at: number, end: number, random: () => number): Row[] =>
  (Object.keys(usual) as (keyof typeof usual)[]).map((endpoint): Row => {
    const event = events.find((one) => one.endpoints.includes(endpoint) && isDuring(one, at, end))
    const ms = Math.round(usual[endpoint] * (event ? 5 : 1) * wave(at) * Math.exp(0.25 * normal(random)))
    if (event?.is === 'down') return { at, endpoint, verdict: 'down', fault: event.fault }
    return { at, endpoint, verdict: event ? 'degraded' : 'up', ms: Math.max(1, ms), ...(event && { fault: event.fault }) }
  })

/** More to do by day. */
const wave = (at: number) => 1 + 0.2 * Math.sin(((at % dayMs) / dayMs) * 2 * Math.PI - 2)
const normal = (random: () => number) => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())

function incidentOf({ daysAgo, minutes, endpoints, words }: Event, index: number, end: number): Incident {
  const startedAt = end - daysAgo * dayMs
  const endedAt = startedAt + minutes * minuteMs
  const who = endpoints.length === 1 ? `${endpoints[0]} was` : `${endpoints.length} endpoints were`
  return {
    id: `health:past-${index}`,
    title: `${who} down${endpoints.length === 1 ? '' : `: ${endpoints.join(', ')}`}`,
    ...{ severity: endpoints.includes('api') ? 'P1' : 'P2', endpoints, startedAt, endedAt },
    updates: [
      { at: startedAt + everyMs, state: 'Investigating', text: words },
      { at: Math.min(endedAt + everyMs, endedAt + hourMs), state: 'Resolved', text: `was bad for ${minutes} m: ${words}` }
    ]
  }
}

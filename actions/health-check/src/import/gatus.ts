import { fields, parseDuration } from '@tocsin/notifier'
import * as z from 'zod/mini'
import { conditionsOf } from './gatus-conditions.ts'
import { type Imported, variablesIn, type Written, withoutEmpty } from './imported.ts'

const count = z.optional(z.number())
const alert = z.looseObject({ 'failure-threshold': count, 'success-threshold': count, 'minimum-reminder-interval': z.optional(z.string()) })

const maintenance = z.looseObject({
  start: z.string(),
  duration: z.string(),
  timezone: z.optional(z.string()),
  every: z.optional(z.array(z.string()))
})

const client = z.looseObject({
  timeout: z.optional(z.string()),
  insecure: z.optional(z.boolean()),
  'ignore-redirect': z.optional(z.boolean()),
  oauth2: z.optional(
    z.looseObject({
      'token-url': z.string(),
      'client-id': z.string(),
      'client-secret': z.string(),
      scopes: z.optional(z.array(z.string()))
    })
  )
})

const endpoint = z.looseObject({
  name: z.string(),
  group: z.optional(z.string()),
  enabled: z.optional(z.boolean()),
  url: z.string(),
  method: z.optional(z.string()),
  headers: z.optional(z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))),
  body: z.optional(z.string()),
  graphql: z.optional(z.boolean()),
  interval: z.optional(z.string()),
  conditions: z.optional(z.array(z.string())),
  dns: z.optional(z.looseObject({ 'query-name': z.string(), 'query-type': z.optional(z.string()) })),
  client: z.optional(client),
  alerts: z.optional(z.array(alert)),
  'maintenance-windows': z.optional(z.array(maintenance))
})
type Endpoint = z.output<typeof endpoint>

/** The configuration of Gatus, as far as it says what is probed. */
export const gatusSchema = z.looseObject({ endpoints: z.array(endpoint) })

export function fromGatus({ endpoints: all }: z.output<typeof gatusSchema>): Imported {
  const read = all.filter(({ enabled }) => enabled !== false).map(endpointOf)
  const endpoints = read.flatMap(({ written }) => (written ? [written] : []))
  return {
    endpoints,
    secrets: variablesIn(endpoints),
    notes: read.flatMap(({ notes }) => notes),
    left: read.flatMap(({ left = [] }) => left)
  }
}

interface Read {
  written?: Written
  notes: readonly string[]
  /** Its name, where it is not carried over. */
  left?: readonly string[]
}

const supported = /^(?:https?|wss?|tcp|tls):\/\//

function endpointOf(one: Endpoint): Read {
  const label = one.group ? `${one.group} ${one.name}` : one.name
  const url = one.dns ? `dns://${one.dns['query-name'].replace(/\.$/, '')}` : one.url
  if (!one.dns && !supported.test(url))
    return { left: [label], notes: [`${label}: ${/^\w+/.exec(url)?.[0] ?? 'this'}:// has no counterpart`] }
  const { expect, latency, notes } = conditionsOf(one.conditions ?? [])
  const spoken = spokenBy(url, expect)
  const every = one.interval ?? '1m'
  const isTooOften = (parseDuration(every) ?? leastMs) < leastMs
  const written = withoutEmpty({
    ...{ name: label, group: one.group, url, every: isTooOften ? '1m' : every },
    ...(one.dns && { record: one.dns['query-type'] ?? 'A', resolver: one.url }),
    ...requestOf(one, url),
    ...{ expect: spoken.expect, latency },
    ...alertsOf(one),
    maintenance: (one['maintenance-windows'] ?? []).map(windowOf)
  })
  const all = [...notes, ...spoken.notes, ...(isTooOften ? [`an interval of ${every} becomes 1m`] : [])]
  return { written, notes: all.map((note) => `${label}: ${note}`) }
}

const leastMs = 60_000

/** Gatus calls a body whatever comes back. */
function spokenBy(url: string, { body, ...expect }: Written): { expect: Written; notes: readonly string[] } {
  if (body === undefined || isHttp(url)) return { expect: { ...expect, ...(body !== undefined && { body }) }, notes: [] }
  if (!url.startsWith('dns:')) return { expect: { ...expect, message: body }, notes: [] }
  const { equals } = fields(body)
  if (equals === undefined) return { expect, notes: ['a pattern for the answer of a name server has no counterpart'] }
  return { expect: { ...expect, answer: String(equals) }, notes: [] }
}

const isHttp = (url: string) => /^https?:/.test(url)

function requestOf(
  { method, headers, body, graphql, client: { timeout, insecure, oauth2, ...rest } = {} }: Endpoint,
  url: string
): Written {
  return {
    method: method?.toUpperCase() === 'GET' ? undefined : method?.toUpperCase(),
    headers: headers && Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
    [isHttp(url) ? 'body' : 'send']: graphql ? { query: body ?? '' } : body,
    timeout,
    'verify-tls': insecure ? false : undefined,
    redirects: rest['ignore-redirect'] ? 0 : undefined,
    auth: oauth2 && {
      type: 'oauth2',
      ...{ 'token-url': oauth2['token-url'], 'client-id': oauth2['client-id'], 'client-secret': oauth2['client-secret'] },
      scope: oauth2.scopes?.join(' ')
    }
  }
}

/** Those of the alert that speaks first. Gatus raises one after 3 failures and ends it after 2 passes. */
function alertsOf({ alerts = [] }: Endpoint): Written {
  const [first] = alerts.toSorted((a, b) => (a['failure-threshold'] ?? 3) - (b['failure-threshold'] ?? 3))
  if (!first) return {}
  return {
    'fail-after': first['failure-threshold'] ?? 3,
    'recover-after': first['success-threshold'] ?? 2,
    'remind-every': first['minimum-reminder-interval']
  }
}

const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

function windowOf({ start, duration, timezone, every = [] }: z.output<typeof maintenance>): Written {
  const [hour = '0', minute = '0'] = start.split(':')
  const on = every.map((day) => days.indexOf(day.toLowerCase())).filter((day) => day >= 0)
  return withoutEmpty({ cron: `${Number(minute)} ${Number(hour)} * * ${on.join(',') || '*'}`, duration, 'time-zone': timezone })
}

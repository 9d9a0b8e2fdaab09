import * as z from 'zod/mini'
import { type Imported, variablesIn, type Written, withoutEmpty } from './imported.ts'

const texts = z.array(z.string())

const site = z.looseObject({
  name: z.string(),
  url: z.string(),
  check: z.optional(z.string()),
  type: z.optional(z.string()),
  port: z.optional(z.union([z.number(), z.string()])),
  method: z.optional(z.string()),
  headers: z.optional(texts),
  body: z.optional(z.string()),
  expectedStatusCodes: z.optional(z.array(z.number())),
  maxResponseTime: z.optional(z.number()),
  maxRedirects: z.optional(z.number()),
  __dangerous__insecure: z.optional(z.boolean()),
  __dangerous__disable_verify_peer: z.optional(z.boolean()),
  __dangerous__body_down: z.optional(z.string()),
  __dangerous__body_down_if_text_missing: z.optional(z.string()),
  __dangerous__body_degraded: z.optional(z.string()),
  __dangerous__body_degraded_if_text_missing: z.optional(z.string())
})
type Site = z.output<typeof site>

/** `.upptimerc.yml`, as far as it says what is probed. */
export const upptimeSchema = z.looseObject({ sites: z.array(site) })

/** What Upptime takes for a good answer: upptime/uptime-monitor, `src/update.ts`. */
const usualStatus = ['200-208', 226, '300-308']
const usualMaxMs = 30_000

export function fromUpptime({ sites }: z.output<typeof upptimeSchema>): Imported {
  const endpoints = sites.map(endpointOf)
  return { endpoints, secrets: variablesIn(endpoints), notes: sites.flatMap(notesOn), left: [] }
}

function endpointOf(one: Site): Written {
  const shared = { name: one.name, ip: one.type === 'ipv6' ? '6' : undefined }
  const host = hostOf(one.url)
  if (one.check === 'tcp-ping') return withoutEmpty({ ...shared, url: `tcp://${host}:${one.port ?? 80}` })
  if (one.check === 'ssl') return withoutEmpty({ ...shared, url: `tls://${host}:${one.port ?? 443}`, expect: { 'certificate-days': 7 } })
  if (one.check === 'ws') return withoutEmpty({ ...shared, url: braced(one.url), headers: headersOf(one) })
  const insecure = one.__dangerous__insecure || one.__dangerous__disable_verify_peer
  return withoutEmpty({
    ...shared,
    url: braced(one.url),
    method: one.method?.toUpperCase() === 'GET' ? undefined : one.method?.toUpperCase(),
    headers: headersOf(one),
    body: one.body && braced(one.body),
    redirects: one.maxRedirects,
    'verify-tls': insecure ? false : undefined,
    expect: expectOf(one),
    latency: { max: `${one.maxResponseTime ?? usualMaxMs}ms` }
  })
}

const expectOf = (one: Site): Written => ({
  status: one.expectedStatusCodes ?? usualStatus,
  ...bodyOf(one.__dangerous__body_down_if_text_missing, one.__dangerous__body_down)
})

const bodyOf = (contains: string | undefined, excludes: string | undefined): Written =>
  contains || excludes ? { body: { ...(contains && { contains }), ...(excludes && { excludes }) } } : {}

const headersOf = ({ headers = [] }: Site): Written =>
  Object.fromEntries(
    headers.flatMap((line) => {
      const at = line.indexOf(':')
      const value = line.slice(at + 1).trim()
      // One without a value is not sent by curl either.
      return at > 0 && value !== '' ? [[line.slice(0, at).trim(), braced(value)]] : []
    })
  )

/** Upptime writes secrets as `$NAME`. */
const braced = (text: string) => text.replace(/\$([A-Z_][A-Z0-9_]*)/g, '${$1}')

/** A host may be a secret, which `URL` would write in lower case. */
const hostOf = (url: string) => /^(?:\w+:\/\/)?(?:[^/?#]*@)?(\[[^\]]*\]|[^/:?#]*)/.exec(braced(url))?.[1] ?? ''

const without: readonly [keyof Site, string][] = [
  ['__dangerous__body_degraded', 'a text that means degraded has no counterpart; one that means down is expect.body'],
  ['__dangerous__body_degraded_if_text_missing', 'a text that means degraded has no counterpart; one that means down is expect.body'],
  ['assignees', 'assignees of issues are set by the channel github-issue'],
  ['icon', 'icons have no counterpart'],
  ['tags', 'tags have no counterpart; group orders the status page']
]

const notesOn = (one: Site): readonly string[] =>
  without.filter(([key]) => one[key] !== undefined).map(([, note]) => `${one.name}: ${note}`)

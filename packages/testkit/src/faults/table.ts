import type { Step } from './fault.ts'

export interface NamedFault {
  steps: readonly Step[]
  /** What a patient client reaches inside its budget: `delivered`; `pending`, worth another run; or `refused`, for good. */
  ends: 'delivered' | 'pending' | 'refused'
  /** The receiver acted although the client was told otherwise: a second copy is no fault of the client. */
  acted?: boolean
  /** Every try costs the client its timeout. */
  hangs?: boolean
}

const json = { 'content-type': 'application/json' }
const cloudflare = '<!doctype html><title>Access denied</title><p>Error 1015</p><p>You are being rate limited</p>'

const answer = (status: number, body = '', headers: Readonly<Record<string, string>> = {}): Step => ({
  kind: 'answer',
  status,
  headers,
  body
})

/** Discord's 429: the body is exact, the header rounded up. Seconds; absent where the answer leaves it out. */
export function tooManyRequests({
  body,
  header,
  scope = 'user'
}: {
  body?: number
  header?: string
  scope?: 'user' | 'global' | 'shared'
}): Step {
  const said = { message: 'You are being rate limited.', ...(body === undefined ? {} : { retry_after: body }), global: scope === 'global' }
  const limits = { 'x-ratelimit-scope': scope, ...(scope === 'global' ? { 'x-ratelimit-global': 'true' } : {}) }
  return answer(429, JSON.stringify(said), { ...json, ...limits, ...(header === undefined ? {} : { 'retry-after': header }) })
}

const inOneSecond = () => new Date(Date.now() + 1_000).toUTCString()
const always = { times: Number.POSITIVE_INFINITY }

/** What a receiver can do to a message. Each begins with the first request and says how a good client ends. */
export const faults = {
  '429 in header and body': { steps: [tooManyRequests({ body: 0.4, header: '1' })], ends: 'delivered' },
  '429 in the body': { steps: [tooManyRequests({ body: 0.4 })], ends: 'delivered' },
  '429 in the header': { steps: [answer(429, '', { 'retry-after': '1' })], ends: 'delivered' },
  '429 with an HTTP-date': { steps: [{ kind: 'answer', status: 429, headers: { 'retry-after': inOneSecond } }], ends: 'delivered' },
  '429 twice': { steps: [{ ...tooManyRequests({ body: 0.2, header: '1' }), times: 2 }], ends: 'delivered' },
  '429 global': { steps: [tooManyRequests({ body: 0.4, header: '1', scope: 'global' })], ends: 'delivered' },
  '429 shared': { steps: [tooManyRequests({ body: 0.4, header: '1', scope: 'shared' })], ends: 'delivered' },
  '429 beyond any budget': { steps: [{ ...tooManyRequests({ body: 86_400, header: '86400' }), ...always }], ends: 'pending' },
  '429 without a time': {
    steps: [{ ...answer(429, '{"message":"You are being blocked from accessing our API temporarily","code":0}', json), ...always }],
    ends: 'pending'
  },
  'Cloudflare ban, HTML': { steps: [{ ...answer(429, cloudflare, { 'content-type': 'text/html' }), ...always }], ends: 'pending' },
  'Cloudflare ban, text': { steps: [{ ...answer(429, 'error code: 1015', { 'content-type': 'text/plain' }), ...always }], ends: 'pending' },
  '408 once': { steps: [answer(408)], ends: 'delivered' },
  '500 once': { steps: [answer(500, '{"message":"500: Internal Server Error","code":0}', json)], ends: 'delivered' },
  '502 twice, HTML': {
    steps: [{ ...answer(502, '<html>Bad gateway</html>', { 'content-type': 'text/html' }), times: 2 }],
    ends: 'delivered'
  },
  '503 with Retry-After': { steps: [answer(503, '', { 'retry-after': '1' })], ends: 'delivered' },
  '504 once': { steps: [answer(504)], ends: 'delivered' },
  '500 for ever': { steps: [{ ...answer(500), ...always }], ends: 'pending' },
  '503 after it was accepted': { steps: [{ kind: 'answer', status: 503, accepted: true }], ends: 'delivered', acted: true },
  'reset before the body': { steps: [{ kind: 'reset', when: 'before-body' }], ends: 'delivered' },
  'reset after the body': { steps: [{ kind: 'reset', when: 'after-body' }], ends: 'delivered' },
  'reset after it was accepted': { steps: [{ kind: 'reset', when: 'after-accept' }], ends: 'delivered', acted: true },
  'reset for ever': { steps: [{ kind: 'reset', when: 'after-body', ...always }], ends: 'pending' },
  'hang in connect': { steps: [{ kind: 'hang', at: 'connect', ...always }], ends: 'pending', hangs: true },
  'hang before the head': { steps: [{ kind: 'hang', at: 'headers' }], ends: 'delivered', hangs: true },
  'hang before the head, accepted': {
    steps: [{ kind: 'hang', at: 'headers', accepted: true }],
    ends: 'delivered',
    hangs: true,
    acted: true
  },
  'hang in the body': { steps: [{ kind: 'hang', at: 'body' }], ends: 'delivered', hangs: true, acted: true },
  'truncated body': { steps: [{ kind: 'truncate' }], ends: 'delivered', acted: true },
  'late answer': { steps: [{ kind: 'delay', ms: 1_500 }], ends: 'delivered' },
  '400 with fields': {
    steps: [
      {
        ...answer(
          400,
          '{"code":50035,"message":"Invalid Form Body","errors":{"content":{"_errors":[{"code":"BASE_TYPE_MAX_LENGTH","message":"Must be 2000 or fewer in length."}]}}}',
          json
        ),
        ...always
      }
    ],
    ends: 'refused'
  },
  '400 opaque': { steps: [{ ...answer(400, '{"embeds":["0"]}', json), ...always }], ends: 'refused' },
  '401 wrong token': { steps: [{ ...answer(401, '{"message":"Invalid Webhook Token","code":50027}', json), ...always }], ends: 'refused' },
  '403': { steps: [{ ...answer(403), ...always }], ends: 'refused' },
  '404 unknown webhook': { steps: [{ ...answer(404, '{"message":"Unknown Webhook","code":10015}', json), ...always }], ends: 'refused' },
  '404 without a body': { steps: [{ ...answer(404), ...always }], ends: 'refused' },
  '410 gone': { steps: [{ ...answer(410), ...always }], ends: 'refused' },
  'redirect to a stranger': { steps: [{ kind: 'redirect', status: 302, ...always }], ends: 'refused' },
  'redirect that repeats the body': { steps: [{ kind: 'redirect', status: 307, ...always }], ends: 'refused' },
  'permanent redirect': { steps: [{ kind: 'redirect', status: 308, ...always }], ends: 'refused' }
} as const satisfies Readonly<Record<string, NamedFault>>

export type FaultName = keyof typeof faults

/** The table as rows for `test.each`. */
export const faultRows: readonly [name: FaultName, fault: NamedFault][] = (Object.keys(faults) as FaultName[]).map((name) => [
  name,
  faults[name]
])

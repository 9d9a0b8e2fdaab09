import * as z from 'zod/mini'
import { flag, millisecondsFrom, oneOrMore, section, webUrl, words } from '../fields.ts'
import { maintenanceSchema } from './maintenance.ts'
import { requestShape, stepSchema } from './request.ts'

const must = (least: number, most: number) => `must be a whole number from ${least} to ${most}`
export const whole = (least: number, most: number) =>
  z.int(must(least, most)).check(z.minimum(least, must(least, most)), z.maximum(most, must(least, most)))

const limit = millisecondsFrom('1ms', '5m')

/** Of one probe `max` and the phases, which make it degraded; percentiles are those of the last `window`. */
const latency = section({
  max: z.optional(limit),
  dns: z.optional(limit),
  connect: z.optional(limit),
  tls: z.optional(limit),
  'first-byte': z.optional(limit),
  p50: z.optional(limit),
  p90: z.optional(limit),
  p95: z.optional(limit),
  p99: z.optional(limit),
  window: z.optional(millisecondsFrom('10m', '7d')).check(z.describe('What the percentiles look at. Default: 1h.'))
})
export type LatencyLimits = z.output<typeof latency>

/** What an endpoint and `defaults:` have in common. */
export const habits = {
  every: z.optional(millisecondsFrom('1m', '7d')).check(z.describe('How often the cron is to run. Default: 5m.')),
  timeout: z.optional(millisecondsFrom('100ms', '2m')).check(z.describe('Of one try. Default: 10s.')),
  retries: z.optional(whole(0, 5)).check(z.describe('Further tries of what failed, after all others were probed. Default: 1.')),
  'fail-after': z.optional(whole(1, 100)).check(z.describe('Failed rounds in a row that raise an alert. Default: 2.')),
  'recover-after': z.optional(whole(1, 100)).check(z.describe('Good rounds in a row that end it. Default: 2.')),
  'remind-every': z.optional(millisecondsFrom('5m', '30d')).check(z.describe('Tell an alert again while it lasts. Default: never.')),
  latency: z.optional(latency).check(z.describe('Limits; a probe that is over one is degraded.')),
  ip: z.optional(z.enum(['4', '6', 'both', 'any'], 'must be "4", "6", both or any')).check(z.describe('Address family. Default: any.'))
}

const ofRequest = ['method', 'headers', 'body', 'auth', 'expect', 'redirects', 'record', 'resolver', 'send', 'verifyTls'] as const

export const presets = ['api', 'website', 'internal'] as const

export const endpointSchema = section({
  name: words(80).check(z.describe('Its identity: history and alerts go by it.')),
  ...requestShape,
  url: z.optional(requestShape.url),
  ...habits,
  preset: z.optional(z.enum(presets)).check(z.describe('What teams usually ask for: of an api, a website or something internal.')),
  group: z.optional(words(80)).check(z.describe('Under which heading the status page shows it.')),
  steps: z
    .optional(z.array(stepSchema).check(z.minLength(1, 'must not be empty'), z.maxLength(20, 'must have at most 20 steps')))
    .check(z.describe('Requests one after the other, in place of url; one may capture what a later one uses.')),
  critical: z.optional(flag).check(z.describe('Its outage is a P1.')),
  'depends-on': z
    .optional(oneOrMore(words(80)))
    .check(z.describe('Names of endpoints: while one of them is down, no alert is raised for this one.')),
  maintenance: z.optional(z.array(maintenanceSchema)).check(z.describe('Times in which nobody is alerted.')),
  hidden: z.optional(flag).check(z.describe('Not shown on the status page.')),
  runbook: z.optional(webUrl).check(z.describe('Shown with each alert.'))
}).check(
  z.refine(({ url, steps }) => (url === undefined) !== (steps === undefined), { error: 'needs a url, or steps', path: ['url'] }),
  z.refine((one) => one.steps === undefined || !ofRequest.some((key) => one[key] !== undefined), {
    error: 'has a request of its own each: what is sent and expected stands there, and not beside them',
    path: ['steps']
  })
)

export type HealthEndpoint = z.output<typeof endpointSchema>

/** The endpoints of a step, which has them as input. */
export const endpointsSchema = z
  .array(endpointSchema)
  .check(z.minLength(1, 'must not be empty'), z.maxLength(2_000, 'must have at most 2000 endpoints'))

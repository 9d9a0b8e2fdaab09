import * as z from 'zod/mini'
import { flag, millisecondsFrom, numberFrom, oneOrMore, section, words } from '../fields.ts'
import { timeZoneSchema } from './maintenance.ts'

const percent = numberFrom(0, 100, 'must be a percentage below 100, such as 99.9').check(
  z.refine((target) => target > 0 && target < 100, 'must be a percentage above 0 and below 100, such as 99.9')
)

/** A rolling time, or a part of the calendar. */
const window = z.union(
  [z.enum(['week', 'month', 'quarter', 'year']), millisecondsFrom('1d', '366d')],
  'must be a duration from 1d to 366d, or week, month, quarter or year'
)

const rules = ['page-quick', 'page-slow', 'ticket-quick', 'ticket-slow'] as const

const alert = section({
  rule: z.enum(rules),
  'budget-percent': numberFrom(0.1, 100, 'must be a percentage of the budget'),
  long: millisecondsFrom('5m', '30d'),
  short: millisecondsFrom('1m', '7d')
})

/** One objective under `slo:`. */
export const sloSchema = section({
  name: words(80),
  endpoints: oneOrMore(words(80)).check(z.describe('Names of endpoints or groups; a probe of any of them counts.')),
  target: percent.check(z.describe('In percent, such as 99.9.')),
  window: z.optional(window).check(z.describe('Rolling, such as 30d, or week, month, quarter, year. Default: 30d.')),
  'time-zone': z.optional(timeZoneSchema).check(z.describe('Of a calendar window. Default: UTC.')),
  latency: z.optional(millisecondsFrom('1ms', '5m')).check(z.describe('Counts a probe as good only below this: a latency objective.')),
  'degraded-is-bad': z.optional(flag).check(z.describe('Default: false.')),
  description: z.optional(words(500)),
  alerts: z
    .optional(z.union([z.literal('none'), z.array(alert)], 'must be none, or a list of { rule, budget-percent, long, short }'))
    .check(z.describe('In place of 2 % in 1h, 5 % in 6h, 10 % in 1d and 10 % in 3d.'))
})

export type Slo = z.output<typeof sloSchema>

import * as z from 'zod/mini'
import { sources, statuses } from '../alert.ts'
import { layoutNames } from '../channels/discord/style.ts'
import { failOns } from '../delivery/outcome.ts'
import { registry } from '../registry.ts'
import { whens } from './config.ts'
import { flag, mentions, milliseconds, minutes, oneOrMore, section, severity, snowflake, webUrl, words } from './fields.ts'
import { policySchema, severitySchema } from './grading.ts'
import { healthSchema } from './health/health.ts'
import { sloSchema } from './health/slo.ts'
import { repeatedFailuresSchema } from './repeated-failures.ts'

const kinds = await Promise.all(Object.values(registry).map(({ schema }) => schema()))
const channel = z.discriminatedUnion('type', kinds as [(typeof kinds)[number]])

/** Names such as `discord-webhook-2` belong to the inputs. */
const channelName = z
  .string()
  .check(
    z.regex(/^(?!discord-webhook)[a-z0-9][a-z0-9_-]{0,63}$/i, 'must be letters, digits, - and _, and not start with "discord-webhook"')
  )

const label = oneOrMore(z.string('must be text in quotes'))

const match = section({
  source: z.optional(oneOrMore(z.enum(sources))).check(z.describe('What raised the alert.')),
  severity: z.optional(oneOrMore(severity)).check(z.describe('Any of these severities.')),
  status: z.optional(oneOrMore(z.enum(statuses))).check(z.describe('Any of these states.')),
  labels: z.optional(z.record(z.string(), label)).check(z.describe('Labels of the alert; a value may hold * for any text.'))
})

const route = section({
  match: z.optional(match).check(z.describe('What an alert must be; nothing matches everything.')),
  to: oneOrMore(z.string('must be the name of a channel')).check(z.describe('Names of channels.')),
  continue: z.optional(flag).check(z.describe('Look at the routes below this one too.')),
  mentions: z.optional(mentions).check(z.describe("In place of the channel's own mentions.")),
  'repeat-interval': z.optional(minutes).check(z.describe('Tell an alert that still fires again after this time, such as 4h.'))
})

const defaults = section({
  'fail-on': z.optional(z.enum(failOns)).check(z.describe('Whether undelivered messages make the step red.')),
  when: z.optional(z.enum(whens)).check(z.describe('Which results are told.')),
  timeout: z.optional(milliseconds).check(z.describe('Budget of all deliveries of a step, such as 60s.')),
  mention: z.optional(mentions).check(z.describe('For channels without mentions of their own.')),
  username: z.optional(words(80)),
  'avatar-url': z.optional(webUrl),
  layout: z.optional(z.enum(layoutNames)),
  silent: z.optional(flag)
})

const anything = z.record(z.string(), z.unknown())

/** `.github/tocsin.yml` as it is written. */
export const configSchema = section({
  version: z.literal(1).check(z.describe('Version of this format.')),
  channels: z.optional(z.record(channelName, channel)).check(z.describe('Where messages go, by a name of your own.')),
  routes: z
    .optional(z.array(route))
    .check(z.describe('Which alerts go to which channels. The first that matches decides. Without routes every channel hears everything.')),
  defaults: z.optional(defaults).check(z.describe('For every step and channel that does not say otherwise.')),
  severity: z.optional(severitySchema).check(z.describe('Replaces single cells of the table of severities.')),
  policy: z.optional(policySchema).check(z.describe('Replaces the thresholds of the rules that give a severity.')),
  users: z.optional(z.record(z.string(), snowflake)).check(z.describe('GitHub login → Discord user id, for pings.')),
  'repeated-failures': z
    .optional(oneOrMore(repeatedFailuresSchema))
    .check(z.describe('Policies of the action repeated-failures; for each workflow the first that names it holds.')),
  health: z.optional(healthSchema).check(z.describe('What the action health-check probes, and how.')),
  slo: z.optional(oneOrMore(sloSchema)).check(z.describe('Objectives of the action health-check.')),
  oncall: z.optional(anything).check(z.describe('Schedules of the action incident.'))
})

export type ConfigFile = z.output<typeof configSchema>

import * as z from 'zod/mini'
import { environmentName, flag, oneOrMore, section, webUrl, words } from '../fields.ts'
import { endpointSchema, habits, whole } from './endpoint.ts'
import { maintenanceSchema } from './maintenance.ts'

const page = section({
  title: z.optional(words(100)),
  url: z.optional(webUrl).check(z.describe('Where the page is published; the feed and the alerts link there.')),
  description: z.optional(words(500)),
  announcement: z.optional(words(1_000)).check(z.describe('Shown at the top.'))
})
export type PageSettings = z.output<typeof page>

/** Hosts that do not depend on each other, asked only when something failed. */
const reference = z
  .string('must be host:port')
  .check(z.regex(/^\[?[\w.:-]{1,250}\]?:\d{1,5}$/, 'must be host:port, such as one.one.one.one:443'))

/** `health:` of the configuration. */
export const healthSchema = section({
  defaults: z.optional(section(habits)).check(z.describe('For every endpoint that does not say otherwise.')),
  secrets: z
    .optional(oneOrMore(environmentName))
    .check(z.describe('Environment variables that endpoints may use as ${NAME}. No other is ever read.')),
  endpoints: z.optional(z.array(endpointSchema)).check(z.describe('What is probed.')),
  maintenance: z.optional(z.array(maintenanceSchema)).check(z.describe('Times in which nobody is alerted.')),
  'maintenance-label': z
    .optional(words(50))
    .check(z.describe('Label of issues that declare maintenance while they are open. Default: maintenance.')),
  references: z
    .optional(z.array(reference).check(z.maxLength(5, 'must have at most 5 references')))
    .check(z.describe('What tells whether the runner itself is online; an empty list trusts it.')),
  'private-addresses': z
    .optional(flag)
    .check(z.describe('Whether endpoints may be in a private network or on this machine. Default: true on a self-hosted runner.')),
  vantages: z
    .optional(section({ of: whole(1, 20), down: whole(1, 20) }))
    .check(z.describe('How many vantage points there are, and how many of them have to see an outage.')),
  page: z.optional(page).check(z.describe('The status page.'))
})

export type Health = z.output<typeof healthSchema>

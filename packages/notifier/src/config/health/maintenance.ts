import * as z from 'zod/mini'
import { millisecondsFrom, oneOrMore, section, words } from '../fields.ts'

/** A time of day on a calendar, as written: its zone comes with the window. */
const localTime = z
  .string('must be a time in quotes, such as "2026-01-05T03:00"')
  .check(
    z.regex(
      /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?$/,
      'must be a time such as "2026-01-05T03:00", with Z or +01:00 where no time-zone is given'
    )
  )

const timeZone = z.string('must be a time zone').check(z.refine(isTimeZone, 'must be a time zone such as Europe/Berlin'))

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

const about = {
  'time-zone': z.optional(timeZone),
  note: z.optional(words(200)),
  endpoints: z.optional(oneOrMore(words(80))).check(z.describe('Names of endpoints or groups; all, where it is left out.'))
}

const cron = z.string('must be a cron expression in quotes').check(z.maxLength(100, 'must have at most 100 characters'))

const recurring = section({ cron, duration: millisecondsFrom('1m', '7d'), ...about })
const once = section({ start: localTime, end: localTime, ...about })

const either = '{ cron: "0 3 * * 0", duration: 1h } or { start: "2026-01-05T03:00", end: "2026-01-05T05:00" }'

/** A time in which nobody is alerted and which no objective counts. */
export const maintenanceSchema = z.union([recurring, once], `must be ${either}, with time-zone, note and endpoints as wanted`)

/** Times without an offset are those of `timeZone`, UTC where it is left out. */
export type MaintenanceWindow = z.output<typeof maintenanceSchema>
export { timeZone as timeZoneSchema }

import * as z from 'zod/mini'
import { mentionOf } from '../mention.ts'
import { severities } from '../severity.ts'
import { parseDuration } from '../time.ts'
import { webUrl as readWebUrl } from '../web-url.ts'
import { shown } from '../yaml/problem.ts'
import { camelKeys } from './camel.ts'

/** A strict map, read into camelCase without the keys that were left out. */
export const section = <const Shape extends z.core.$ZodShape>(shape: Shape) => z.pipe(z.strictObject(shape), z.transform(camelKeys))

export const severity = z.enum(severities)

/** One value or a list of them. One that is read as a list itself, such as a range, stays one value. */
export const oneOrMore = <T extends z.ZodMiniType>(item: T) =>
  z.union([
    z.pipe(
      item,
      z.transform((value): z.output<T>[] => [value as z.output<T>])
    ),
    z.array(item).check(z.minLength(1, 'must not be empty'))
  ])

/** A value read by `read`, which answers undefined for what it does not understand. */
function reading<T>(read: (text: string) => T | undefined, must: string) {
  return z.pipe(
    z.string(must),
    z.transform((text: string, context) => {
      const value = read(text)
      if (value !== undefined) return value
      context.issues.push({ code: 'custom', message: `${must}, not ${shown(text)}`, input: text })
      return z.NEVER
    })
  )
}

const duration = 'must be a duration such as "90s", "10m", "4h" or "7d"'

export const milliseconds = reading(parseDuration, duration)

/** Bounds in the notation of the value. */
export const millisecondsFrom = (least: string, most: string) =>
  reading((text) => {
    const ms = parseDuration(text)
    return ms !== undefined && ms >= (parseDuration(least) ?? 0) && ms <= (parseDuration(most) ?? 0) ? ms : undefined
  }, `must be a duration from ${least} to ${most}`)

export const minutes = reading((text) => {
  const ms = parseDuration(text)
  return ms === undefined ? undefined : ms / 60_000
}, duration)

export const color = reading(
  (text) => (/^#[0-9a-f]{6}$/i.test(text) ? Number.parseInt(text.slice(1), 16) : undefined),
  'must be a colour such as "#d92d20"'
)

export const environmentName = z
  .string('must be the name of an environment variable')
  .check(
    z.regex(
      /^[A-Z_][A-Z0-9_]{0,254}$/,
      'must be the name of an environment variable in capitals, such as DISCORD_WEBHOOK_ALERTS, and not the secret itself'
    )
  )

const mention = reading(mentionOf, 'must be "@here", "@everyone", "<@user id>" or "<@&role id>"')

export const bySeverity = <T extends z.ZodMiniType>(value: T) =>
  section({ P0: z.optional(value), P1: z.optional(value), P2: z.optional(value), P3: z.optional(value) })

/** An empty list pings nobody, in place of whom a milder severity pings. */
export const mentions = bySeverity(
  z.pipe(
    z.union([mention, z.array(mention)]),
    z.transform((given): string[] => (Array.isArray(given) ? given : [given]))
  )
)

/** An id of Discord. YAML reads a short one without quotes as a number. */
export const snowflake = z.pipe(
  z.union([z.string(), z.int()], 'must be an id, such as "112233445566778899"'),
  z.transform((id, context) => {
    if (/^\d{1,25}$/.test(String(id))) return String(id)
    context.issues.push({ code: 'custom', message: `must be an id of digits, not ${shown(id)}`, input: id })
    return z.NEVER
  })
)

export const webUrl = z.string('must be a URL').check(
  z.refine((text) => readWebUrl(text) !== undefined, 'must be an http or https URL'),
  z.maxLength(2048, 'must have at most 2048 characters')
)

export const words = (max: number) =>
  z.string('must be text').check(z.minLength(1, 'must not be empty'), z.maxLength(max, `must have at most ${max} characters`))

export const flag = z.boolean('must be true or false')

export const numberFrom = (min: number, max: number, must: string) => z.number(must).check(z.gte(min, must), z.lte(max, must))

/** Whether two thresholds are in order, where both are given. */
export const isAtMost = (lower: number | undefined, upper: number | undefined): boolean =>
  lower === undefined || upper === undefined || lower <= upper

/** A fraction of 1. */
export const share = numberFrom(0, 1, 'must be a number from 0 to 1')

export const positive = numberFrom(0, 1_000_000, 'must be a number from 0 to 1000000')

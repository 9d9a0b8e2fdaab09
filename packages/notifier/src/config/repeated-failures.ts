import * as z from 'zod/mini'
import { milliseconds, oneOrMore, section } from './fields.ts'

const whole = (least: number, most: number) => {
  const must = `must be a whole number from ${least} to ${most}`
  return z.int(must).check(z.minimum(least, must), z.maximum(most, must))
}
const failures = whole(1, 100)

export const windowSchema = z.union(
  [
    z
      .strictObject({ failures, runs: whole(2, 300) })
      .check(z.refine(({ failures, runs }) => failures <= runs, { error: 'failures must not exceed runs', path: ['failures'] })),
    z.pipe(
      z.strictObject({ failures, within: milliseconds }),
      z.transform(({ within, ...rest }) => ({ ...rest, withinMs: within }))
    )
  ],
  'must be { failures: 3, runs: 10 } or { failures: 3, within: 24h }'
)

const rise = z.union(
  [
    z.pipe(
      failures,
      z.transform((count): Rise => ({ failures: count }))
    ),
    z.pipe(
      milliseconds,
      z.transform((ms): Rise => ({ afterMs: ms }))
    ),
    z.pipe(
      section({ failures: z.optional(failures), after: z.optional(milliseconds) }),
      z.transform(({ after, ...rest }): Rise => ({ ...rest, ...(after !== undefined && { afterMs: after }) }))
    )
  ],
  'must be a number of failures, an age such as 2h, or { failures: 5, after: 2h }'
)

export const escalateSchema = section({ P1: z.optional(rise), P0: z.optional(rise) })

/** One policy under `repeated-failures:`. */
export const repeatedFailuresSchema = section({
  workflows: oneOrMore(z.string('must be the name or the file of a workflow')).check(
    z.describe('Names, file names such as ci.yml, or globs such as deploy*.yml.')
  ),
  branch: z.optional(z.string()).check(z.describe('Watch this branch in place of the default branch.')),
  kind: z.optional(z.enum(['auto', 'ci', 'deploy'])).check(z.describe('What the workflows do; auto goes by their names.')),
  'alert-at': z
    .optional(z.union([failures, z.literal('auto')], 'must be a number of failures, or auto'))
    .check(z.describe('Failures in a row that raise the alert, or auto.')),
  window: z.optional(windowSchema).check(z.describe('Instead of failures in a row: so many of the last runs, or within a time.')),
  escalate: z.optional(escalateSchema).check(z.describe('When the severity rises, in failures, by age, or by either.')),
  'recover-after': z.optional(whole(1, 20)).check(z.describe('Passes in a row that end an alert.')),
  'remind-every': z.optional(milliseconds).check(z.describe('Tell an alert again while it lasts, such as 4h.')),
  'stale-after': z
    .optional(whole(0, 100))
    .check(z.describe('Missed intervals after which a scheduled workflow counts as stopped; 0 for never.'))
})

export type Window = { failures: number; runs: number } | { failures: number; withinMs: number }

/** Whichever comes first. */
export interface Rise {
  failures?: number
  afterMs?: number
}

export type RepeatedFailures = z.output<typeof repeatedFailuresSchema>

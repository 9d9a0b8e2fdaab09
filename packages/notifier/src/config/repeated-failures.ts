import * as z from 'zod/mini'
import { branchProblem } from './branch.ts'
import { isAtMost, milliseconds, millisecondsFrom, oneOrMore, section } from './fields.ts'

const whole = (least: number, most: number) => {
  const must = `must be a whole number from ${least} to ${most}`
  return z.int(must).check(z.minimum(least, must), z.maximum(most, must))
}
const failures = whole(1, 100)

const eitherWindow = '{ failures: 3, runs: 10 } or { failures: 3, within: 24h }'

export const windowSchema = z.pipe(
  z
    .strictObject(
      { failures, runs: z.optional(whole(2, 300)), within: z.optional(milliseconds) },
      {
        error: ({ code }) => (code === 'invalid_type' ? `must be ${eitherWindow}` : undefined)
      }
    )
    .check(
      z.refine(({ runs, within }) => runs !== undefined || within !== undefined, { error: `needs runs or within: ${eitherWindow}` }),
      z.refine(({ runs, within }) => runs === undefined || within === undefined, { error: `must be ${eitherWindow}, not both` }),
      z.refine(({ failures, runs = failures }) => failures <= runs, { error: 'must not exceed runs', path: ['failures'] })
    ),
  z.transform(({ failures, runs, within }): Window => (runs === undefined ? { failures, withinMs: within ?? 0 } : { failures, runs }))
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

/** P0 has to come after P1, in failures as in time. */
export const escalateSchema = section({ P1: z.optional(rise), P0: z.optional(rise) }).check(
  z.refine(({ P1, P0 }) => isAtMost(P1?.failures, P0?.failures) && isAtMost(P1?.afterMs, P0?.afterMs), {
    error: 'must not be reached before P1',
    path: ['P0']
  })
)

const branchPattern = z.string('must be a branch').check((context) => {
  const problem = branchProblem(context.value)
  if (problem !== undefined) context.issues.push({ code: 'custom', message: problem, input: context.value })
})

/** One policy under `repeated-failures:`. */
export const repeatedFailuresSchema = section({
  workflows: oneOrMore(z.string('must be the name or the file of a workflow')).check(
    z.describe('Names, file names such as ci.yml, or globs such as deploy*.yml.')
  ),
  branch: z
    .optional(oneOrMore(branchPattern))
    .check(z.describe('Watch these branches in place of the default branch: names, or patterns such as release/*.')),
  kind: z.optional(z.enum(['auto', 'ci', 'deploy'])).check(z.describe('What the workflows do; auto goes by their names.')),
  manual: z
    .optional(z.enum(['auto', 'count', 'ignore']))
    .check(z.describe('Whether failures of runs that were started by hand count; auto: for deploys that nearly always are.')),
  'alert-at': z
    .optional(z.union([failures, z.literal('auto')], 'must be a number of failures, or auto'))
    .check(z.describe('Failures in a row that raise the alert, or auto.')),
  window: z.optional(windowSchema).check(z.describe('Instead of failures in a row: so many of the last runs, or within a time.')),
  escalate: z.optional(escalateSchema).check(z.describe('When the severity rises, in failures, by age, or by either.')),
  'recover-after': z.optional(whole(1, 20)).check(z.describe('Passes in a row that end an alert.')),
  'remind-every': z.optional(millisecondsFrom('5m', '30d')).check(z.describe('Tell an alert again while it lasts, such as 4h.')),
  'stale-after': z
    .optional(whole(0, 100))
    .check(z.describe('Missed intervals after which a scheduled workflow counts as stopped; 0 for never.'))
}).check(
  z.refine(({ alertAt, window }) => alertAt === undefined || window === undefined, {
    error: 'takes the place of alert-at: leave one of them out',
    path: ['window']
  })
)

export type Window = { failures: number; runs: number } | { failures: number; withinMs: number }

/** Whichever comes first. */
export interface Rise {
  failures?: number
  afterMs?: number
}

export type RepeatedFailures = z.output<typeof repeatedFailuresSchema>

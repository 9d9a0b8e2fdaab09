import * as z from 'zod/mini'

/** The schema with words for its readers. */
export const is = <Schema extends z.ZodMiniType>(schema: Schema, description: string): Schema => schema.check(z.describe(description))

export const count = z.int().check(z.minimum(0))
export const amount = z.number().check(z.minimum(0))
export const share = z.number().check(z.minimum(0), z.maximum(1))
export const text = z.string()
export const time = is(z.string(), 'ISO 8601, in UTC.')
export const url = is(z.string(), 'A web address.')
export const repositoryName = is(z.string(), '`owner/name`.')

export const waste = z.object({
  minutes: is(amount, 'Of jobs that failed for nothing, and of the wait for their re-run.'),
  waitMinutes: is(amount, 'How many of these are the wait: an hour at most for each failure; it is not billed.'),
  billableMinutes: is(amount, 'Each job is billed as whole minutes, times the multiplier of its system.'),
  cost: is(amount, 'In the currency of the report.')
})

/** Of counts alone. */
export const countedRate = z.object({
  failures: count,
  runs: count,
  mean: is(share, 'Of the posterior of the failure rate.'),
  q05: is(share, 'The rate is above this with 95 % certainty.'),
  q50: share,
  q95: is(share, 'The rate is below this with 95 % certainty.')
})

export const rate = z.object({
  ...countedRate.shape,
  likely: z.exactOptional(
    is(
      amount,
      'So many failures more nobody ran again, and were likely of the same flake: the mean is (failures + likely + ½) / (runs + likely + 1). They are in `mean`, `q50` and `q95` alone.'
    )
  )
})

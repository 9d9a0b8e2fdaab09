import * as z from 'zod/mini'

const text = z.string('must be text').check(z.minLength(1, 'must not be empty'))
const optionalText = z.optional(text)
const loose = z.record(z.string(), z.unknown())

const metadata = z.looseObject({
  name: text,
  displayName: optionalText,
  annotations: z.optional(z.record(z.string(), z.string('must be text in quotes')))
})
export type Metadata = z.output<typeof metadata>

/** What every object has. */
export const objectSchema = z.looseObject({
  apiVersion: z.literal('openslo/v1'),
  kind: z.enum(['SLO', 'SLI', 'AlertPolicy', 'AlertCondition', 'AlertNotificationTarget', 'DataSource', 'Service']),
  metadata
})
export type Kind = z.output<typeof objectSchema>['kind']

const head = { apiVersion: z.optional(z.literal('openslo/v1')), kind: z.optional(z.string()), metadata }

const source = z.strictObject({
  metricSource: z.strictObject({ metricSourceRef: optionalText, type: optionalText, spec: z.optional(loose) })
})
export type Source = z.output<typeof source>

const indicator = z.strictObject({
  description: z.optional(z.string()),
  thresholdMetric: z.optional(source),
  ratioMetric: z.optional(
    z.strictObject({
      counter: z.optional(z.boolean('must be true or false')),
      good: z.optional(source),
      bad: z.optional(source),
      total: z.optional(source),
      rawType: z.optional(z.enum(['success', 'failure'])),
      raw: z.optional(source)
    })
  )
})

const indicatorSchema = z.strictObject({ ...head, spec: indicator })
export type Indicator = z.output<typeof indicatorSchema>

const operator = z.enum(['lte', 'gte', 'lt', 'gt'])
const number = z.number('must be a number')

const conditionSchema = z.strictObject({
  ...head,
  spec: z.strictObject({
    description: z.optional(z.string()),
    severity: text,
    condition: z.strictObject({
      kind: z.optional(z.literal('burnrate')),
      op: operator,
      threshold: number,
      lookbackWindow: text,
      alertAfter: optionalText
    })
  })
})
export type Condition = z.output<typeof conditionSchema>

const policySchema = z.strictObject({
  ...head,
  spec: z.strictObject({
    description: z.optional(z.string()),
    alertWhenNoData: z.optional(z.boolean()),
    alertWhenResolved: z.optional(z.boolean()),
    alertWhenBreaching: z.optional(z.boolean()),
    conditions: z
      .array(z.union([z.strictObject({ conditionRef: text }), conditionSchema], 'must be a condition or a conditionRef'))
      .check(z.length(1, 'must have one condition')),
    notificationTargets: z.optional(z.array(z.unknown()))
  })
})
export type Policy = z.output<typeof policySchema>

const objective = z.strictObject({
  displayName: optionalText,
  op: z.optional(operator),
  value: z.optional(number),
  target: z.optional(number.check(z.gt(0, 'must be above 0 and below 1'), z.lt(1, 'must be above 0 and below 1'))),
  targetPercent: z.optional(number.check(z.gt(0, 'must be above 0 and below 100'), z.lt(100, 'must be above 0 and below 100'))),
  timeSliceTarget: z.optional(number),
  timeSliceWindow: z.optional(z.union([number, text])),
  indicator: z.optional(indicatorSchema),
  indicatorRef: optionalText,
  compositeWeight: z.optional(number)
})
export type OpenObjective = z.output<typeof objective>

const timeWindow = z.strictObject({
  duration: text,
  isRolling: z.optional(z.boolean('must be true or false')),
  calendar: z.optional(z.strictObject({ startTime: text, timeZone: text }))
})
export type TimeWindow = z.output<typeof timeWindow>

const sloSchema = z.strictObject({
  ...head,
  spec: z.strictObject({
    description: z.optional(z.string()),
    service: optionalText,
    indicator: z.optional(indicatorSchema),
    indicatorRef: optionalText,
    timeWindow: z.optional(z.array(timeWindow).check(z.maxLength(1, 'must have one item'))),
    budgetingMethod: z.enum(['Occurrences', 'Timeslices', 'RatioTimeslices']),
    objectives: z.array(objective).check(z.minLength(1, 'must not be empty'), z.maxLength(100, 'must have at most 100 objectives')),
    alertPolicies: z.nullish(
      z.array(z.union([z.strictObject({ alertPolicyRef: text }), policySchema], 'must be an AlertPolicy or an alertPolicyRef'))
    )
  })
})
export type OpenSlo = z.output<typeof sloSchema>

const otherSchema = z.strictObject({ ...head, spec: z.optional(loose) })

/** By the kind. What only other products need is not looked into. */
export const schemas = {
  SLO: sloSchema,
  SLI: indicatorSchema,
  AlertPolicy: policySchema,
  AlertCondition: conditionSchema,
  AlertNotificationTarget: otherSchema,
  DataSource: otherSchema,
  Service: otherSchema
} satisfies Record<Kind, z.ZodMiniType>

export type OpenObject = { [Each in Kind]: { kind: Each; value: z.output<(typeof schemas)[Each]> } }[Kind]

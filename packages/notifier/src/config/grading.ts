import * as z from 'zod/mini'
import { rules } from '../classify/rules.ts'
import { bySeverity, color, isAtMost, minutes, numberFrom, positive, section, severity, share, words } from './fields.ts'

const level = numberFrom(1, 10, 'must be a level from 1 to 10')
const points = z.literal([1, 2, 3, 4, 5])

const row = section({
  name: z.optional(words(40)),
  means: z.optional(words(200)),
  'respond-within': z.optional(minutes),
  escalation: z.optional(
    z.array(
      section({
        level,
        after: z.union([z.literal('next-business-day'), minutes], 'must be a duration such as "30m", or "next-business-day"')
      })
    )
  ),
  'update-every': z.optional(z.union([z.literal('none'), minutes], 'must be a duration such as "15m", or "none"')),
  color: z.optional(color),
  emoji: z.optional(words(32)),
  words: z.optional(
    section({
      pagerduty: z.optional(z.enum(['critical', 'error', 'warning', 'info'])),
      opsgenie: z.optional(z.enum(['P1', 'P2', 'P3', 'P4', 'P5'])),
      ntfy: z.optional(points),
      teams: z.optional(z.enum(['attention', 'warning', 'accent', 'good', 'default'])),
      email: z.optional(points)
    })
  )
})

/** `severity:` replaces single cells of the table of severities. */
export const severitySchema = bySeverity(row)

const every = Object.values(rules).flatMap((each) => each.map(({ id }) => [id, z.optional(severity)] as const))

const upperLadder = { P1: z.optional(positive), P0: z.optional(positive) }
const ladder = { P2: z.optional(positive), ...upperLadder }

/** A worse severity must not begin before a milder one. */
const risesTo = (worse: 'P0' | 'P1', milder: 'P1' | 'P2') =>
  z.refine<{ P2?: number; P1?: number; P0?: number }>((steps) => isAtMost(steps[milder], steps[worse]), {
    error: `must not be below ${milder}`,
    path: [worse]
  })

/** `policy:` replaces the numbers that the rules of classification compare with. */
export const policySchema = section({
  deploy: z.optional(
    section({
      'repeated-at': z.optional(positive),
      failures: z.optional(section(upperLadder).check(risesTo('P0', 'P1')))
    })
  ),
  repeated: z.optional(
    section({
      failures: z.optional(section(ladder).check(risesTo('P0', 'P1'), risesTo('P1', 'P2'), risesTo('P0', 'P2'))),
      'red-hours': z.optional(section(upperLadder).check(risesTo('P0', 'P1')))
    })
  ),
  health: z.optional(section({ 'share-down': z.optional(share) })),
  certificate: z.optional(section({ P1: z.optional(positive), P2: z.optional(positive) })),
  latency: z.optional(section({ 'times-limit': z.optional(positive) })),
  crash: z.optional(
    section({
      'share-of-users': z.optional(share),
      'crash-free-rate': z.optional(share),
      'crash-free-warning': z.optional(share),
      'low-minutes': z.optional(positive),
      'errors-per-minute': z.optional(positive),
      'error-minutes': z.optional(positive),
      'per-hour': z.optional(positive)
    })
  ),
  flake: z.optional(section({ 'failure-rate': z.optional(share), 'minutes-per-week': z.optional(positive) })),
  severities: z.optional(z.strictObject(Object.fromEntries(every)))
})

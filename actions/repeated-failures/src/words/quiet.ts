import type { Trigger } from '@tocsin/ci-history'
import { duration, plural } from '@tocsin/notifier'
import type { Decision } from '../decide/decision.ts'

interface Quiet {
  /** Of the stream, as `CI on main`. */
  where: string
  decision: Pick<Decision, 'streak' | 'severity' | 'episode'>
  trigger: Trigger
  hasRuns: boolean
}

/** One line for the log and the summary: why nothing is told. */
export function quietWords({ where, decision, trigger, hasRuns }: Quiet): string {
  const { episode, streak, severity } = decision
  if (!hasRuns) return `${where}: no runs yet`
  if (!episode || episode.recovered) return `${where}: nothing is failing`
  if (episode.levels.length > 0) return `${where}: still ${severity} with ${plural(streak, 'failure')}, as was told`
  return `${where}: ${plural(streak, 'failure')}, an alert comes at ${thresholdWords(trigger)}`
}

function thresholdWords(trigger: Trigger): string {
  if (trigger.kind === 'streak') return `${trigger.failures} in a row`
  if (trigger.kind === 'window') return `${trigger.failures} in ${trigger.runs} runs`
  return `${trigger.failures} within ${duration(trigger.withinMs)}`
}

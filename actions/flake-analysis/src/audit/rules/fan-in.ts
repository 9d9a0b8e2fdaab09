import { inDays, minutes, took } from '../cost.ts'
import { pathsOf } from '../graph/paths.ts'
import type { Rule } from '../rule.ts'

/** Seconds below which a wait is not worth a change. */
const least = 60

export const fanIn: Rule = {
  id: 'fan-in',
  risk: 'low',
  why: 'Everybody waits for the slowest of several jobs before this one starts.',
  check: (audited) => {
    const { fanIn: found, critical } = pathsOf(audited)
    return found.flatMap(({ job, waitsFor, waitSeconds, runs }) => {
      const at = job.job.needs.find(({ text }) => text === waitsFor.job.id)
      if (!at || waitSeconds < least || !critical.includes(job)) return []
      const spent = (waitSeconds * runs) / 60
      return {
        at,
        risk: waitSeconds >= 5 * least ? ('medium' as const) : ('low' as const),
        problem: `The job \`${job.label}\` needs ${job.job.needs.length} jobs and mostly waits for \`${waitsFor.label}\`, ${took(waitSeconds)} longer than for the others.`,
        fix: `Make \`${waitsFor.label}\` faster, split it, or take it out of \`needs\` where its result is not used.`,
        ...(job.record && { cost: { words: `About ${minutes(spent)} of waiting in ${runs} runs ${inDays(job.record)}.`, minutes: spent } })
      }
    })
  }
}

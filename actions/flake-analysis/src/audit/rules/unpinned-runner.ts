import type { Rule } from '../rule.ts'
import { systemFor } from './systems.ts'

export const unpinnedRunner: Rule = {
  id: 'unpinned-runner',
  risk: 'low',
  why: 'GitHub moves the label to the next system over some weeks: for that time, runs of one commit differ by chance.',
  check: ({ jobs }) => {
    const uses = jobs.flatMap(({ job, label }) =>
      job.runsOn.filter(({ text }) => /^(?:ubuntu|windows|macos)-latest\b/i.test(text)).map((at) => ({ at, label }))
    )
    return [...Map.groupBy(uses, ({ at }) => at.text)].flatMap(([name, found]) => {
      const [first] = found
      if (!first) return []
      const where = found.length === 1 ? `The job \`${first.label}\` runs` : `${found.length} jobs of this file run`
      return {
        at: first.at,
        problem: `${where} on \`${name}\`.`,
        fix: `Name the system, as \`${systemFor(name)}\`.`
      }
    })
  }
}

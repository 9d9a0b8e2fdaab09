import { needsOf } from '../graph/needs.ts'
import type { Rule } from '../rule.ts'

export const brokenNeeds: Rule = {
  id: 'broken-needs',
  risk: 'high',
  why: 'GitHub starts no job of such a file.',
  check: ({ jobs }) => {
    const { unknown, circular } = needsOf(jobs)
    return [
      ...unknown.map(({ job, need }) => ({
        at: need,
        problem: `The job \`${job.label}\` needs \`${need.text.slice(0, 60)}\`, which is no job of this file.`,
        fix: 'Write the id of a job as it stands under `jobs`.'
      })),
      ...circular.map(({ job, need }) => ({
        at: need,
        problem: `The job \`${job.label}\` needs \`${need.text.slice(0, 60)}\`, which needs it in turn.`,
        fix: 'Take one of the two out of `needs`.'
      }))
    ]
  }
}

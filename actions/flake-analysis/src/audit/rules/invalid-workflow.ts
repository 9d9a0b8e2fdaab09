import type { Rule } from '../rule.ts'

export const invalidWorkflow: Rule = {
  id: 'invalid-workflow',
  risk: 'high',
  why: 'GitHub refuses such a file: nothing of it runs.',
  check: ({ workflow }) =>
    workflow.faults.map((at) => ({
      at,
      problem: `${at.what[0]?.toUpperCase() ?? ''}${at.what.slice(1)}.`,
      fix: 'Correct it: docs.github.com, “Workflow syntax for GitHub Actions”.'
    }))
}

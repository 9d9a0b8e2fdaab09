import { jobWith, testRule } from '../rule.fixture.ts'
import { invalidWorkflow } from './invalid-workflow.ts'

testRule(
  invalidWorkflow,
  [
    [
      'steps that are none',
      `on: push
jobs:
  a: { runs-on: x, steps: [text, { run: a, uses: b }] }
`,
      [
        '3:28 high A step must be a map.',
        '→ Correct it: docs.github.com, “Workflow syntax for GitHub Actions”.',
        '3:34 high A step cannot have both `run` and `uses`.',
        '→ Correct it: docs.github.com, “Workflow syntax for GitHub Actions”.'
      ]
    ],
    [
      'a job without anything',
      `on: push
jobs:
  a: { runs-on: x }
`,
      [
        '3:3 high A job must have `steps`, or call a workflow with `uses`.',
        '→ Correct it: docs.github.com, “Workflow syntax for GitHub Actions”.'
      ]
    ],
    ['a job that is well', jobWith('steps: [{ run: make }]'), []]
  ],
  { valid: false }
)

import { testRule } from '../rule.fixture.ts'
import { brokenNeeds } from './broken-needs.ts'

testRule(
  brokenNeeds,
  [
    [
      'no such job',
      `on: push
jobs:
  a: { needs: [b, gone], runs-on: x, steps: [{ run: make }] }
  b: { runs-on: x, steps: [{ run: make }] }
`,
      ['3:19 high The job `a` needs `gone`, which is no job of this file.', '→ Write the id of a job as it stands under `jobs`.']
    ],
    [
      'a circle',
      `on: push
jobs:
  a: { needs: [b], runs-on: x, steps: [{ run: make }] }
  b: { needs: [a], runs-on: x, steps: [{ run: make }] }
`,
      ['4:16 high The job `b` needs `a`, which needs it in turn.', '→ Take one of the two out of `needs`.']
    ],
    [
      'itself',
      `on: push
jobs:
  a: { needs: a, runs-on: x, steps: [{ run: make }] }
`,
      ['3:15 high The job `a` needs `a`, which needs it in turn.', '→ Take one of the two out of `needs`.']
    ],
    [
      'a chain, and a job twice',
      `on: push
jobs:
  a: { needs: [b, c, b], runs-on: x, steps: [{ run: make }] }
  b: { needs: [c], runs-on: x, steps: [{ run: make }] }
  c: { runs-on: x, steps: [{ run: make }] }
`,
      []
    ]
  ],
  { valid: false }
)

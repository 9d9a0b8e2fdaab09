import { stepsWith, testRule } from '../rule.fixture.ts'
import { alwaysAfterCancel } from './always-after-cancel.ts'

testRule(alwaysAfterCancel, [
  [
    'a job',
    `on: push
jobs:
  a: { runs-on: ubuntu-24.04, steps: [{ run: make }] }
  b: { needs: a, if: always(), runs-on: ubuntu-24.04, steps: [{ run: make clean }] }
`,
    ['4:22 low The job `b` outlives a cancel by `always()`.', `→ Write \`if: \${{ !cancelled() }}\` with the rest of the condition.`]
  ],
  [
    'not cancelled',
    `on: push
jobs:
  a: { runs-on: ubuntu-24.04, steps: [{ run: make }] }
  b: { needs: a, if: '\${{ !cancelled() }}', runs-on: ubuntu-24.04, steps: [{ run: make clean }] }
`,
    []
  ],
  [
    'a gate has to run',
    `on: push
jobs:
  a: { runs-on: ubuntu-24.04, steps: [{ run: make }] }
  b: { needs: a, if: always(), runs-on: ubuntu-24.04, steps: [{ run: "test '\${{ needs.a.result }}' = success" }] }
`,
    []
  ],
  [
    'a step',
    stepsWith(`- if: always()
  run: make clean`),
    []
  ]
])

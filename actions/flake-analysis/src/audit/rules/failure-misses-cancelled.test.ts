import { stepsWith, testRule } from '../rule.fixture.ts'
import { failureMissesCancelled } from './failure-misses-cancelled.ts'

testRule(failureMissesCancelled, [
  [
    'a job',
    `on: push
jobs:
  a: { runs-on: ubuntu-24.04, steps: [{ run: make }] }
  tell: { needs: a, if: failure(), runs-on: ubuntu-24.04, steps: [{ run: make }] }
`,
    [
      '4:25 medium The job `tell` runs on `failure()` and not when a job that it needs is cancelled by its timeout.',
      `→ Write \`if: \${{ failure() || cancelled() }}\`, or look at \`needs.*.result\`.`
    ]
  ],
  [
    'cancelled as well',
    `on: push
jobs:
  a: { runs-on: ubuntu-24.04, steps: [{ run: make }] }
  tell: { needs: a, if: failure() || cancelled(), runs-on: ubuntu-24.04, steps: [{ run: make }] }
`,
    []
  ],
  [
    'it looks at the results',
    `on: push
jobs:
  a: { runs-on: ubuntu-24.04, steps: [{ run: make }] }
  tell: { needs: a, if: "failure() || needs.a.result == 'cancelled'", runs-on: ubuntu-24.04, steps: [{ run: make }] }
`,
    []
  ],
  [
    'a step that tells',
    stepsWith(`- run: make
- name: Notify Slack
  if: failure()
  run: ./tell`),
    [
      '9:13 low The step that tells of a failure says nothing when the job runs into its timeout.',
      `→ Write \`if: \${{ failure() || cancelled() }}\`.`
    ]
  ],
  [
    'a step that uploads',
    stepsWith(`- run: make
- if: failure()
  uses: actions/upload-artifact@v4
  with: { name: logs, path: logs }`),
    []
  ]
])

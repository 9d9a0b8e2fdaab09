import { history, testRule, times } from '../rule.fixture.ts'
import { missingTimeout } from './missing-timeout.ts'

testRule(missingTimeout, [
  [
    'a job without a limit',
    `on: push
jobs:
  a: { runs-on: ubuntu-24.04, steps: [{ run: make }] }
`,
    ['3:3 low The job `a` has no `timeout-minutes`.', '→ Write `timeout-minutes: 15`, or a little more than its slowest runs take.']
  ],
  [
    'a job with one',
    `on: push
jobs:
  a: { runs-on: ubuntu-24.04, timeout-minutes: 5, steps: [{ run: make }] }
`,
    []
  ],
  [
    'one by an expression',
    `on: push
jobs:
  a: { runs-on: ubuntu-24.04, timeout-minutes: '\${{ fromJSON(vars.MINUTES) }}', steps: [{ run: make }] }
`,
    []
  ],
  [
    'every step has one',
    `on: push
jobs:
  a: { runs-on: ubuntu-24.04, steps: [{ run: make, timeout-minutes: 5 }] }
`,
    []
  ],
  [
    'a called workflow sets its own',
    `on: push
jobs:
  a: { uses: ./.github/workflows/b.yml }
`,
    []
  ],
  [
    'a runner of your own',
    `on: push
jobs:
  a: { runs-on: [self-hosted, linux], steps: [{ run: make }] }
`,
    [
      '3:3 high The job `a` has no `timeout-minutes` and runs on a runner of your own.',
      '→ Write `timeout-minutes: 15`, or a little more than its slowest runs take.'
    ]
  ],
  [
    'a group of runners',
    `on: push
jobs:
  a: { runs-on: { group: big, labels: self-hosted }, steps: [{ run: make }] }
`,
    [
      '3:3 high The job `a` has no `timeout-minutes` and runs on a runner of your own.',
      '→ Write `timeout-minutes: 15`, or a little more than its slowest runs take.'
    ]
  ],
  [
    'one that hung',
    `on: push
jobs:
  a: { name: Tests, runs-on: ubuntu-24.04, steps: [{ run: make }] }
`,
    [
      '3:3 medium The job `Tests` has no `timeout-minutes`.',
      '→ It takes 60 s in the median, 60 s at the 99th percentile (301 executions in 30 days). Write `timeout-minutes: 5`.',
      '= 355 min: 1 of 301 executions in 30 days ran longer, 355 min beyond it.'
    ],
    history({ Tests: [...times(300, 60), { seconds: 21_600, outcome: 'fail' }] })
  ]
])

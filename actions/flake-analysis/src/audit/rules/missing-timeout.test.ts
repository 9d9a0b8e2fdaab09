import { history, testRule, times } from '../rule.fixture.ts'
import { missingTimeout } from './missing-timeout.ts'

testRule(missingTimeout, [
  [
    'a job without a limit',
    `on: push
jobs:
  a: { runs-on: ubuntu-24.04, steps: [{ run: make }] }
`,
    ['3:3 low The job `a` has no `timeout-minutes`.']
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
    ['3:3 high The job `a` has no `timeout-minutes` and runs on a runner of your own.']
  ],
  [
    'a group of runners',
    `on: push
jobs:
  a: { runs-on: { group: big, labels: self-hosted }, steps: [{ run: make }] }
`,
    ['3:3 high The job `a` has no `timeout-minutes` and runs on a runner of your own.']
  ],
  [
    'one that hung',
    `on: push
jobs:
  a: { name: Tests, runs-on: ubuntu-24.04, steps: [{ run: make }] }
`,
    ['3:3 medium The job `Tests` has no `timeout-minutes`.'],
    history({ Tests: [...times(300, 60), { seconds: 21_600, outcome: 'fail' }] })
  ]
])

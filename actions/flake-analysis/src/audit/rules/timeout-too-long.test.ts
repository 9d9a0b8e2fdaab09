import { history, testRule, times } from '../rule.fixture.ts'
import { timeoutTooLong } from './timeout-too-long.ts'

testRule(timeoutTooLong, [
  [
    'more than 10 times the median',
    `on: push
jobs:
  a: { runs-on: ubuntu-24.04, timeout-minutes: 60, steps: [{ run: make }] }
`,
    [
      '3:48 low The job `a` may take 60 min, more than 10 times its median.',
      '→ It takes 2 min in the median, 2 min at the 99th percentile (50 executions in 30 days). Write `timeout-minutes: 5`.'
    ],
    history({ a: times(50, 120) })
  ],
  [
    '10 times the median',
    `on: push
jobs:
  a: { runs-on: ubuntu-24.04, timeout-minutes: 20, steps: [{ run: make }] }
`,
    [],
    history({ a: times(50, 120) })
  ],
  [
    'a few minutes are always well',
    `on: push
jobs:
  a: { runs-on: ubuntu-24.04, timeout-minutes: 10, steps: [{ run: make }] }
`,
    [],
    history({ a: times(50, 5) })
  ],
  [
    'its slowest runs need it',
    `on: push
jobs:
  a: { runs-on: ubuntu-24.04, timeout-minutes: 30, steps: [{ run: make }] }
`,
    [],
    history({ a: [...times(50, 60), ...times(5, 1700)] })
  ],
  [
    'no history',
    `on: push
jobs:
  a: { runs-on: ubuntu-24.04, timeout-minutes: 300, steps: [{ run: make }] }
`,
    []
  ]
])

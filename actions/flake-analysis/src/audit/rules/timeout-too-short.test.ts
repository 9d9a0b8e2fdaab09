import { history, jobWith, testRule, times } from '../rule.fixture.ts'
import { timeoutTooShort } from './timeout-too-short.ts'

testRule(timeoutTooShort, [
  [
    'less than 1.2 times the 99th percentile',
    jobWith('steps: [{ run: make }]'),
    [
      '5:22 high The job `a` may take 5 min, less than 1.2 times its 99th percentile.',
      '→ It takes 4.8 min in the median, 4.8 min at the 99th percentile (100 executions in 30 days). Write `timeout-minutes: 8`, or make it faster.'
    ],
    history({ a: times(100, 290) })
  ],
  ['more than that', jobWith('steps: [{ run: make }]'), [], history({ a: times(100, 249) })],
  ['one slow execution of 200 is beyond it', jobWith('steps: [{ run: make }]'), [], history({ a: [...times(199, 60), { seconds: 299 }] })],
  ['too few executions', jobWith('steps: [{ run: make }]'), [], history({ a: times(9, 299) })],
  [
    'some that reached it',
    jobWith('steps: [{ run: make }]'),
    [
      '5:22 high The job `a` may take 5 min, less than 1.2 times its 99th percentile.',
      '→ It takes 3.3 min in the median, 5 min at the 99th percentile (23 executions in 30 days). Write `timeout-minutes: 8`, or make it faster.',
      '= 15 min: 3 of 23 executions reached it in 30 days: 15 min in all.'
    ],
    history({ a: [...times(20, 200), ...times(3, 301).map((sample) => ({ ...sample, outcome: 'fail' as const }))] })
  ],
  [
    'legs count together',
    jobWith(`strategy: { matrix: { os: [a, b] } }
steps: [{ run: make }]`),
    [
      '5:22 high The job `a` may take 5 min, less than 1.2 times its 99th percentile.',
      '→ It takes 60 s in the median, 5 min at the 99th percentile (16 executions in 30 days). Write `timeout-minutes: 8`, or make it faster.'
    ],
    history({ 'a (a)': times(8, 60), 'a (b)': times(8, 299) })
  ],
  ['no history', jobWith('steps: [{ run: make }]'), []],
  [
    'no limit of its own',
    `on: push
jobs:
  a: { runs-on: ubuntu-24.04, steps: [{ run: make }] }
`,
    [],
    history({ a: times(100, 21_000) })
  ]
])

import { jobWith, testRule } from '../rule.fixture.ts'
import { cronOnTheHour } from './cron-on-the-hour.ts'

testRule(cronOnTheHour, [
  [
    'the full hour',
    `on: { schedule: [{ cron: '0 5 * * *' }] }
jobs: { a: { runs-on: ubuntu-24.04, steps: [{ run: make }] } }
`,
    ['1:26 low The schedule `0 5 * * *` starts on the full hour.', '→ Take another minute, as `40 5 * * *`.']
  ],
  [
    'steps that begin there',
    `on: { schedule: [{ cron: '*/15 * * * *' }, { cron: '30,0 * * * *' }] }
jobs: { a: { runs-on: ubuntu-24.04, steps: [{ run: make }] } }
`,
    [
      '1:26 low The schedule `*/15 * * * *` starts on the full hour.',
      '→ Take another minute, as `4/15 * * * *`.',
      '1:52 low The schedule `30,0 * * * *` starts on the full hour.',
      '→ Take another minute, as `4/30 * * * *`.'
    ]
  ],
  [
    'minutes of which one is the hour, which stay as many',
    `on: { schedule: [{ cron: '0,10 * * * *' }, { cron: '*/45 5 * * *' }, { cron: '0,20-50/10 5 * * *' }] }
jobs: { a: { runs-on: ubuntu-24.04, steps: [{ run: make }] } }
`,
    [
      '1:26 low The schedule `0,10 * * * *` starts on the full hour.',
      '→ Take other minutes, as `32,42 * * * *`.',
      '1:52 low The schedule `*/45 5 * * *` starts on the full hour.',
      '→ Take other minutes, as `33,48 5 * * *`.',
      '1:78 low The schedule `0,20-50/10 5 * * *` starts on the full hour.',
      '→ Take other minutes, as `2,12,32,42,52 5 * * *`.'
    ]
  ],
  [
    'an odd minute',
    `on: { schedule: [{ cron: '17 0 * * *' }, { cron: '7/15 * * * *' }] }
jobs: { a: { runs-on: ubuntu-24.04, steps: [{ run: make }] } }
`,
    []
  ],
  ['no schedule', jobWith('steps: [{ run: make }]'), []]
])

testRule(
  cronOnTheHour,
  [
    [
      'every minute, in other words',
      `on: { schedule: [{ cron: '0,1-59 * * * *' }, { cron: '0,* * * * *' }] }
jobs: { a: { runs-on: ubuntu-24.04, steps: [{ run: make }] } }
`,
      []
    ],
    [
      'minutes that are none',
      `on: { schedule: [{ cron: '0,x * * * *' }] }
jobs: { a: { runs-on: ubuntu-24.04, steps: [{ run: make }] } }
`,
      ['1:26 low The schedule `0,x * * * *` starts on the full hour.', '→ Take another minute, as `9 * * * *`.']
    ]
  ],
  { valid: false }
)

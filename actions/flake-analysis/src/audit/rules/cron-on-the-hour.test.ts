import { jobWith, testRule } from '../rule.fixture.ts'
import { cronOnTheHour } from './cron-on-the-hour.ts'

testRule(cronOnTheHour, [
  [
    'the full hour',
    `on: { schedule: [{ cron: '0 5 * * *' }] }
jobs: { a: { runs-on: ubuntu-24.04, steps: [{ run: make }] } }
`,
    ['1:26 low The schedule `0 5 * * *` starts on the full hour.', '→ Take an odd minute, as `40 5 * * *`.']
  ],
  [
    'steps that begin there',
    `on: { schedule: [{ cron: '*/15 * * * *' }, { cron: '30,0 * * * *' }] }
jobs: { a: { runs-on: ubuntu-24.04, steps: [{ run: make }] } }
`,
    [
      '1:26 low The schedule `*/15 * * * *` starts on the full hour.',
      '→ Take an odd minute, as `4/15 * * * *`.',
      '1:52 low The schedule `30,0 * * * *` starts on the full hour.',
      '→ Take an odd minute, as `34 * * * *`.'
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

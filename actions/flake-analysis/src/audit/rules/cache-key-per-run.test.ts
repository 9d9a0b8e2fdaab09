import { stepsWith, testRule } from '../rule.fixture.ts'
import { cacheKeyPerRun } from './cache-key-per-run.ts'

testRule(cacheKeyPerRun, [
  [
    'the id of the run',
    stepsWith(`- uses: actions/cache@v4
  with: { path: data, key: 'data-\${{ github.run_id }}' }`),
    [
      `8:34 medium The key \`data-\${{ github.run_id }}\` is another one in each run.`,
      `→ Take \`github.run_id\` and the like out of it, and put the hash of what the content depends on: \`\${{ hashFiles('…') }}\`.`
    ]
  ],
  [
    'found by its prefix',
    stepsWith(`- uses: actions/cache@v4
  with: { path: data, key: 'data-\${{ github.run_number }}', restore-keys: data- }`),
    [
      `8:34 low The key \`data-\${{ github.run_number }}\` is another one in each run.`,
      `→ Take \`github.run_id\` and the like out of it, and put the hash of what the content depends on: \`\${{ hashFiles('…') }}\`.`
    ]
  ],
  [
    'handed on to another job',
    `on: push
jobs:
  a:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/cache/save@v4
        with: { path: data, key: 'data-\${{ github.run_id }}' }
  b:
    needs: a
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/cache/restore@v4
        with: { path: data, key: 'data-\${{ github.run_id }}' }
`,
    []
  ],
  [
    'only read',
    stepsWith(`- uses: actions/cache/restore@v4
  with: { path: data, key: 'data-\${{ github.run_id }}', restore-keys: data- }`),
    []
  ],
  [
    'the commit',
    stepsWith(`- uses: actions/cache@v4
  with: { path: data, key: 'data-\${{ github.sha }}', restore-keys: data- }`),
    []
  ]
])

import { jobWith, testRule } from '../rule.fixture.ts'
import { sharedCacheKey } from './shared-cache-key.ts'

testRule(sharedCacheKey, [
  [
    'legs of a matrix',
    jobWith(`strategy: { matrix: { node: [20, 22] } }
steps:
  - uses: actions/cache@v4
    with: { path: ~/.npm, key: npm }`),
    [
      '9:36 low All legs of `a` write the key `npm`.',
      `→ Put what differs in the key, as \`\${{ matrix.node }}\`, or write it in one leg alone and use \`actions/cache/restore\` in the others.`
    ]
  ],
  [
    'the key names what differs',
    jobWith(`strategy: { matrix: { node: [20, 22] } }
steps:
  - uses: actions/cache@v4
    with: { path: ~/.npm, key: 'npm-\${{ matrix.node }}' }`),
    []
  ],
  [
    'the system is all that differs',
    `on: push
jobs:
  a:
    strategy: { matrix: { os: [ubuntu-24.04, macos-15] } }
    runs-on: \${{ matrix.os }}
    steps:
      - uses: actions/cache@v4
        with: { path: ~/.npm, key: 'npm-\${{ runner.os }}' }
`,
    []
  ],
  [
    'only one leg',
    jobWith(`strategy: { matrix: { node: [20] } }
steps:
  - uses: actions/cache@v4
    with: { path: ~/.npm, key: npm }`),
    []
  ],
  [
    'legs that only read',
    jobWith(`strategy: { matrix: { node: [20, 22] } }
steps:
  - uses: actions/cache/restore@v4
    with: { path: ~/.npm, key: npm }`),
    []
  ],
  [
    'jobs side by side',
    `on: push
jobs:
  a:
    runs-on: ubuntu-24.04
    steps: [{ uses: actions/cache@v4, with: { path: x, key: k } }]
  b:
    runs-on: ubuntu-24.04
    steps: [{ uses: actions/cache@v4, with: { path: x, key: k } }]
`,
    [
      '8:61 low The jobs `a` and `b` run at the same time and write the same key.',
      `→ Write it in one of them, and use \`actions/cache/restore\` in the other; or put \`\${{ github.job }}\` in the key.`
    ]
  ],
  [
    'one job after the other',
    `on: push
jobs:
  a:
    runs-on: ubuntu-24.04
    steps: [{ uses: actions/cache@v4, with: { path: x, key: k } }]
  b:
    needs: [c]
    runs-on: ubuntu-24.04
    steps: [{ uses: actions/cache@v4, with: { path: x, key: k } }]
  c: { needs: [a], runs-on: ubuntu-24.04, steps: [{ run: make }] }
`,
    []
  ]
])

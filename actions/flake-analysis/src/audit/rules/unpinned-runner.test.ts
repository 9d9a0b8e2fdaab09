import { jobWith, testRule } from '../rule.fixture.ts'
import { unpinnedRunner } from './unpinned-runner.ts'

testRule(unpinnedRunner, [
  [
    'a label that moves',
    `on: push
jobs:
  a: { runs-on: ubuntu-latest, steps: [{ run: make }] }
`,
    ['3:17 low The job `a` runs on `ubuntu-latest`.', '→ Name the system, as `ubuntu-24.04`.']
  ],
  [
    'several jobs are one finding',
    `on: push
jobs:
  a: { runs-on: ubuntu-latest, steps: [{ run: make }] }
  b: { runs-on: ubuntu-latest, steps: [{ run: make }] }
  c: { runs-on: macos-latest, steps: [{ run: make }] }
`,
    [
      '3:17 low 2 jobs of this file run on `ubuntu-latest`.',
      '→ Name the system, as `ubuntu-24.04`.',
      '5:17 low The job `c` runs on `macos-latest`.',
      '→ Name the system, as `macos-15`.'
    ]
  ],
  [
    'in any case of letters',
    `on: push
jobs:
  a: { runs-on: Windows-Latest, steps: [{ run: make }] }
`,
    ['3:17 low The job `a` runs on `Windows-Latest`.', '→ Name the system, as `windows-2025`.']
  ],
  ['a version', jobWith('steps: [{ run: make }]'), []],
  [
    'an expression',
    `on: push
jobs:
  a: { strategy: { matrix: { os: [ubuntu-latest] } }, runs-on: '\${{ matrix.os }}', steps: [{ run: make }] }
`,
    []
  ]
])

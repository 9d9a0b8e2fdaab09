import { jobWith, testRule } from '../rule.fixture.ts'
import { retiredRunner } from './retired-runner.ts'

testRule(
  retiredRunner,
  [
    [
      'a retired label',
      `on: push
jobs:
  a: { runs-on: ubuntu-20.04, steps: [{ run: make }] }
`,
      ['3:17 high The label `ubuntu-20.04` is retired.', '→ Write `ubuntu-24.04`.']
    ],
    [
      'others',
      `on: push
jobs:
  a: { runs-on: macos-12, steps: [{ run: make }] }
  b: { runs-on: windows-2019, steps: [{ run: make }] }
`,
      [
        '3:17 high The label `macos-12` is retired.',
        '→ Write `macos-15`.',
        '4:17 high The label `windows-2019` is retired.',
        '→ Write `windows-2025`.'
      ]
    ],
    [
      'in any case of letters, as GitHub takes it',
      `on: push
jobs:
  a: { runs-on: Ubuntu-20.04, steps: [{ run: make }] }
  b: { runs-on: [Self-Hosted, Windows-2019], steps: [{ run: make }] }
  c: { runs-on: Windows-2019, steps: [{ run: make }] }
`,
      [
        '3:17 high The label `Ubuntu-20.04` is retired.',
        '→ Write `ubuntu-24.04`.',
        '5:17 high The label `Windows-2019` is retired.',
        '→ Write `windows-2025`.'
      ]
    ],
    ['one that is there', jobWith('steps: [{ run: make }]'), []],
    [
      'a label of your own',
      `on: push
jobs:
  a: { runs-on: [self-hosted, ubuntu-20.04], steps: [{ run: make }] }
`,
      []
    ]
  ],
  { valid: false }
)

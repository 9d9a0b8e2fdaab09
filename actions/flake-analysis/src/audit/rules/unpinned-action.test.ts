import { stepsWith, testRule } from '../rule.fixture.ts'
import { unpinnedAction } from './unpinned-action.ts'

testRule(unpinnedAction, [
  [
    'a branch',
    stepsWith('- uses: octo/tool@main'),
    ['7:15 medium `octo/tool@main` follows a branch.', '→ Name a release, as `@v1`, or better its commit: `@<40 hex digits> # v1.2.3`.']
  ],
  [
    'several times',
    stepsWith(`- uses: octo/tool@master
- uses: octo/tool@master`),
    [
      '7:15 medium `octo/tool@master` follows a branch, 2 times in this file.',
      '→ Name a release, as `@v1`, or better its commit: `@<40 hex digits> # v1.2.3`.'
    ]
  ],
  [
    'a called workflow',
    `on: push
jobs:
  a: { uses: octo/ci/.github/workflows/a.yml@main }
`,
    [
      '3:14 medium `octo/ci/.github/workflows/a.yml@main` follows a branch.',
      '→ Name a release, as `@v1`, or better its commit: `@<40 hex digits> # v1.2.3`.'
    ]
  ],
  [
    'a release, a commit',
    stepsWith(`- uses: actions/checkout@v6
- uses: octo/tool@0000000000000000000000000000000000000000 # main`),
    []
  ],
  [
    'of this repository, and an image',
    stepsWith(`- uses: ./tools/main
- uses: docker://alpine:3.20`),
    []
  ],
  [
    'a toolchain by its ref',
    stepsWith(`- uses: dtolnay/rust-toolchain@master
  with: { toolchain: 1.90.0 }`),
    []
  ]
])

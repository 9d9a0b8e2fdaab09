import { jobWith, stepsWith, testRule } from '../rule.fixture.ts'
import { artifactNameCollision } from './artifact-name-collision.ts'

testRule(artifactNameCollision, [
  [
    'legs of a matrix',
    jobWith(`strategy: { matrix: { os: [a, b] } }
steps:
  - uses: actions/upload-artifact@v4
    with: { name: logs, path: logs }`),
    ['9:23 high All 2 legs of `a` upload `logs`.', `→ Put what differs in the name: \`name: logs-\${{ matrix.os }}\`.`]
  ],
  [
    'without a name',
    jobWith(`strategy: { matrix: { os: [a, b] } }
steps:
  - uses: actions/upload-artifact@v4
    with: { path: logs }`),
    ['8:15 high All 2 legs of `a` upload `artifact`.', `→ Put what differs in the name: \`name: artifact-\${{ matrix.os }}\`.`]
  ],
  [
    'the name tells them apart',
    jobWith(`strategy: { matrix: { os: [a, b] } }
steps:
  - uses: actions/upload-artifact@v4
    with: { name: 'logs-\${{ matrix.os }}', path: logs }`),
    []
  ],
  [
    'one leg alone uploads',
    jobWith(`strategy: { matrix: { os: [a, b] } }
steps:
  - if: matrix.os == 'a'
    uses: actions/upload-artifact@v4
    with: { name: logs, path: logs }`),
    []
  ],
  [
    'overwritten',
    jobWith(`strategy: { matrix: { os: [a, b] } }
steps:
  - uses: actions/upload-artifact@v4
    with: { name: logs, path: logs, overwrite: true }`),
    []
  ],
  [
    'before version 4',
    jobWith(`strategy: { matrix: { os: [a, b] } }
steps:
  - uses: actions/upload-artifact@v3
    with: { name: logs, path: logs }`),
    []
  ],
  [
    'no matrix',
    stepsWith(`- uses: actions/upload-artifact@v4
  with: { name: logs, path: logs }`),
    []
  ]
])

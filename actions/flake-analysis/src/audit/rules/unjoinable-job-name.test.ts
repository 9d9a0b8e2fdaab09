import { jobWith, testRule } from '../rule.fixture.ts'
import { unjoinableJobName } from './unjoinable-job-name.ts'

testRule(unjoinableJobName, [
  [
    'legs of one name',
    jobWith(`name: 'Test \${{ matrix.os }}'
strategy: { matrix: { os: [a, b], node: [20, 22] } }
steps: [{ run: make }]`),
    [
      '6:11 low The name of the job is the same in several of its 4 legs.',
      `→ Name all that differs: \`name: a (\${{ matrix.os }}, \${{ matrix.node }})\`; or take the expression away, then GitHub adds the values.`
    ]
  ],
  [
    'all that differs',
    jobWith(`name: 'Test \${{ matrix.os }} \${{ matrix.node }}'
strategy: { matrix: { os: [a, b], node: [20, 22] } }
steps: [{ run: make }]`),
    []
  ],
  [
    'to a fixed name GitHub adds the values',
    jobWith(`name: Test
strategy: { matrix: { os: [a, b] } }
steps: [{ run: make }]`),
    []
  ],
  [
    'an expression without the matrix',
    jobWith(`name: 'Test \${{ github.ref_name }}'
strategy: { matrix: { os: [a, b] } }
steps: [{ run: make }]`),
    [
      '6:11 low The name of the job is the same in several of its 2 legs.',
      `→ Name all that differs: \`name: a (\${{ matrix.os }})\`; or take the expression away, then GitHub adds the values.`
    ]
  ],
  [
    'another one in each run',
    jobWith(`name: 'Build \${{ github.run_number }}'
steps: [{ run: make }]`),
    [
      '6:11 low The name of the job is another one in each run.',
      '→ Take out what changes from run to run, and show it in the summary or with `run-name`.'
    ]
  ],
  [
    'a value that tells all others',
    jobWith(`name: '\${{ matrix.name }}'
strategy: { matrix: { include: [{ name: a, os: x }, { name: b, os: x }] } }
steps: [{ run: make }]`),
    []
  ],
  [
    'legs that only the run knows',
    jobWith(`name: '\${{ matrix.os }}'
strategy: { matrix: '\${{ fromJSON(vars.MATRIX) }}' }
steps: [{ run: make }]`),
    []
  ],
  [
    'one leg',
    jobWith(`name: 'Test \${{ github.ref_name }}'
strategy: { matrix: { os: [a] } }
steps: [{ run: make }]`),
    []
  ]
])

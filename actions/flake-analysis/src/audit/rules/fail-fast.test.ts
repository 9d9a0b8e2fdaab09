import { jobWith, testRule } from '../rule.fixture.ts'
import { failFast } from './fail-fast.ts'

testRule(failFast, [
  [
    'the default',
    jobWith(`strategy: { matrix: { os: [a, b] } }
steps: [{ run: make }]`),
    ['6:5 low The 2 legs of `a` end each other, which is the default.', '→ Write `fail-fast: false` under `strategy`.']
  ],
  [
    'turned on',
    jobWith(`strategy: { fail-fast: true, matrix: { os: [a, b] } }
steps: [{ run: make }]`),
    ['6:28 low The 2 legs of `a` end each other.', '→ Write `fail-fast: false` under `strategy`.']
  ],
  [
    'turned off',
    jobWith(`strategy: { fail-fast: false, matrix: { os: [a, b] } }
steps: [{ run: make }]`),
    []
  ],
  [
    'by an expression',
    jobWith(`strategy: { fail-fast: "\${{ github.event_name == 'push' }}", matrix: { os: [a, b] } }
steps: [{ run: make }]`),
    []
  ],
  [
    'only one leg',
    jobWith(`strategy: { matrix: { os: [a] } }
steps: [{ run: make }]`),
    []
  ],
  [
    'legs that only the run knows',
    jobWith(`strategy: { matrix: { os: '\${{ fromJSON(vars.OS) }}' } }
steps: [{ run: make }]`),
    ['6:5 low The legs of `a` end each other, which is the default.', '→ Write `fail-fast: false` under `strategy`.']
  ],
  [
    'legs that were cancelled',
    jobWith(`strategy: { matrix: { os: [a, b] } }
steps: [{ run: make }]`),
    [
      '6:5 medium The 2 legs of `a` end each other, which is the default.',
      '→ Write `fail-fast: false` under `strategy`.',
      '= 1 min: 1 legs were cancelled or skipped in 30 days; 1 min were lost on failures of this job that passed when run again.'
    ],
    {
      days: 30,
      workflows: new Map([
        [
          '.github/workflows/ci.yml',
          new Map([
            [
              'a (a)',
              [
                { run: 1, attempt: 1, seconds: 60, outcome: 'fail' as const },
                { run: 1, attempt: 2, seconds: 60, outcome: 'pass' as const }
              ]
            ],
            ['a (b)', [{ run: 1, attempt: 1, seconds: 30 }]]
          ])
        ]
      ])
    }
  ]
])

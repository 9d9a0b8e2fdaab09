import { jobWith, testRule } from '../rule.fixture.ts'
import { deployCancelledInProgress } from './deploy-cancelled-in-progress.ts'

testRule(deployCancelledInProgress, [
  [
    'the workflow',
    `on: push
concurrency: { group: a, cancel-in-progress: true }
jobs:
  deploy: { runs-on: ubuntu-24.04, steps: [{ run: make }] }
`,
    [
      '2:46 high A newer run cancels the deploy of `deploy` while it is at work.',
      '→ Write `cancel-in-progress: false`: the newest one waits, those between are dropped.'
    ]
  ],
  [
    'the job',
    jobWith(`environment: production
concurrency: { group: a, cancel-in-progress: true }
steps: [{ run: make }]`),
    [
      '7:50 high A newer run cancels the deploy of `a` while it is at work.',
      '→ Write `cancel-in-progress: false`: the newest one waits, those between are dropped.'
    ]
  ],
  [
    'it waits',
    jobWith(`environment: production
concurrency: { group: a, cancel-in-progress: false }
steps: [{ run: make }]`),
    []
  ],
  [
    'an expression',
    jobWith(`environment: production
concurrency: { group: a, cancel-in-progress: "\${{ github.event_name == 'pull_request' }}" }
steps: [{ run: make }]`),
    []
  ],
  [
    'no deploy',
    `on: push
concurrency: { group: a, cancel-in-progress: true }
jobs:
  test: { runs-on: ubuntu-24.04, steps: [{ run: make }] }
`,
    []
  ],
  [
    'pull requests alone',
    `on: pull_request
concurrency: { group: a, cancel-in-progress: true }
jobs:
  deploy: { runs-on: ubuntu-24.04, steps: [{ run: make }] }
`,
    []
  ]
])

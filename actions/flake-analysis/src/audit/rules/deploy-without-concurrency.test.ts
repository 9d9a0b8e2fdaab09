import { jobWith, script, stepsWith, testRule } from '../rule.fixture.ts'
import { deployWithoutConcurrency } from './deploy-without-concurrency.ts'

testRule(deployWithoutConcurrency, [
  [
    'an environment',
    jobWith(`environment: production
steps: [{ run: make }]`),
    [
      '3:3 high The job `a` deploys without `concurrency`.',
      '→ Write `concurrency: { group: deploy-production, cancel-in-progress: false }` in the job.'
    ]
  ],
  [
    'an environment with an address',
    jobWith(`environment: { name: staging, url: 'https://example.com' }
steps: [{ run: make }]`),
    [
      '3:3 high The job `a` deploys without `concurrency`.',
      '→ Write `concurrency: { group: deploy-staging, cancel-in-progress: false }` in the job.'
    ]
  ],
  [
    'a name',
    `on: push
jobs:
  deploy: { runs-on: ubuntu-24.04, steps: [{ run: make }] }
`,
    [
      '3:3 high The job `deploy` deploys without `concurrency`.',
      '→ Write `concurrency: { group: deploy-production, cancel-in-progress: false }` in the job.'
    ]
  ],
  [
    'an action',
    stepsWith('- uses: actions/deploy-pages@v4'),
    [
      '3:3 high The job `a` deploys without `concurrency`.',
      '→ Write `concurrency: { group: deploy-production, cancel-in-progress: false }` in the job.'
    ]
  ],
  [
    'a command of a workflow of that name',
    `name: Deploy
on: push
jobs:
  a: { runs-on: ubuntu-24.04, steps: [{ run: kubectl apply -f . }] }
  b: { runs-on: ubuntu-24.04, steps: [{ run: make }] }
`,
    [
      '4:3 high The job `a` deploys without `concurrency`.',
      '→ Write `concurrency: { group: deploy-production, cancel-in-progress: false }` in the job.'
    ]
  ],
  [
    'a script',
    script(`npm run deploy:production
./scripts/deploy.sh`),
    [
      '3:3 high The job `a` deploys without `concurrency`.',
      '→ Write `concurrency: { group: deploy-production, cancel-in-progress: false }` in the job.'
    ]
  ],
  [
    'a command of tests',
    `name: Tests
on: push
jobs:
  a: { runs-on: ubuntu-24.04, steps: [{ run: kubectl apply -f . }] }
`,
    []
  ],
  [
    'a group of the job',
    jobWith(`environment: production
concurrency: deploy
steps: [{ run: make }]`),
    []
  ],
  [
    'a group of the workflow',
    `on: push
concurrency: deploy
jobs:
  deploy: { runs-on: ubuntu-24.04, steps: [{ run: make }] }
`,
    []
  ],
  [
    'the caller may have one',
    `on: workflow_call
jobs:
  deploy: { runs-on: ubuntu-24.04, steps: [{ run: make }] }
`,
    []
  ],
  [
    'a package has a version',
    jobWith(`environment: pypi
steps: [{ run: make }]`),
    []
  ],
  [
    'a preview',
    jobWith(`environment: preview
steps: [{ run: make }]`),
    []
  ],
  [
    'a test of it',
    `on: push
jobs:
  deploy-test: { runs-on: ubuntu-24.04, steps: [{ run: make }] }
`,
    []
  ]
])

import { jobWith, testRule } from '../rule.fixture.ts'
import { sharedStateWithoutMaxParallel } from './shared-state-without-max-parallel.ts'

testRule(sharedStateWithoutMaxParallel, [
  [
    'an environment',
    jobWith(`strategy: { matrix: { region: [a, b] } }
environment: staging
steps: [{ run: make }]`),
    [
      '6:5 medium All legs of `a` use the environment `staging` at once.',
      `→ Write \`max-parallel: 1\` under \`strategy\`, or give each leg its own: \`\${{ matrix.… }}\` in the name.`
    ]
  ],
  [
    'a database',
    jobWith(`strategy: { matrix: { node: [20, 22] } }
env: { DATABASE_URL: '\${{ secrets.TEST_DATABASE_URL }}' }
steps: [{ run: make }]`),
    [
      '6:5 medium All legs of `a` use the database of `DATABASE_URL` at once.',
      `→ Write \`max-parallel: 1\` under \`strategy\`, or give each leg its own: \`\${{ matrix.… }}\` in the name.`
    ]
  ],
  [
    'the state of Terraform',
    jobWith(`strategy: { matrix: { region: [a, b] } }
steps: [{ run: terraform apply -auto-approve }]`),
    [
      '6:5 medium All legs of `a` use the state of `terraform` at once.',
      `→ Write \`max-parallel: 1\` under \`strategy\`, or give each leg its own: \`\${{ matrix.… }}\` in the name.`
    ]
  ],
  [
    'a server',
    jobWith(`strategy: { matrix: { shard: [1, 2] } }
env: { BASE_URL: 'https://api.staging.example.com/v1' }
steps: [{ run: npm test }]`),
    [
      '6:5 medium All legs of `a` use the server `api.staging.example.com` at once.',
      `→ Write \`max-parallel: 1\` under \`strategy\`, or give each leg its own: \`\${{ matrix.… }}\` in the name.`
    ]
  ],
  [
    'a server of each leg',
    jobWith(`strategy: { matrix: { shard: [1, 2] } }
env: { BASE_URL: 'https://\${{ matrix.shard }}.staging.example.com' }
steps: [{ run: npm test }]`),
    []
  ],
  [
    'one after the other',
    jobWith(`strategy: { max-parallel: 1, matrix: { region: [a, b] } }
environment: staging
steps: [{ run: make }]`),
    []
  ],
  [
    'each has its own',
    jobWith(`strategy: { matrix: { region: [a, b] } }
environment: 'staging-\${{ matrix.region }}'
steps: [{ run: make }]`),
    []
  ],
  [
    'an environment for its secrets',
    jobWith(`strategy: { matrix: { region: [a, b] } }
environment: docker
steps: [{ run: make }]`),
    []
  ],
  [
    'no matrix',
    jobWith(`environment: staging
steps: [{ run: make }]`),
    []
  ]
])

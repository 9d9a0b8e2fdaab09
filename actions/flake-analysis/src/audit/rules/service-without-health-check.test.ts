import { jobWith, testRule } from '../rule.fixture.ts'
import { serviceWithoutHealthCheck } from './service-without-health-check.ts'

testRule(serviceWithoutHealthCheck, [
  [
    'a database',
    jobWith(`services:
  db: { image: 'postgres:16' }
steps: [{ run: make }]`),
    [
      '7:7 medium The service `db` has no health check, and no step waits for it.',
      '→ Write `options: --health-cmd pg_isready --health-interval 5s --health-timeout 5s --health-retries 12` under it.'
    ]
  ],
  [
    'one in short',
    jobWith(`services: { cache: 'redis:7' }
steps: [{ run: make }]`),
    [
      '6:17 medium The service `cache` has no health check, and no step waits for it.',
      '→ Write `options: --health-cmd "redis-cli ping" --health-interval 5s --health-timeout 5s --health-retries 12` under it.'
    ]
  ],
  [
    'with a check',
    jobWith(`services:
  db: { image: 'postgres:16', options: '--health-cmd pg_isready' }
steps: [{ run: make }]`),
    []
  ],
  [
    'other options',
    jobWith(`services:
  db: { image: 'mysql:8', options: --tmpfs /data }
steps: [{ run: make }]`),
    [
      '7:7 medium The service `db` has no health check, and no step waits for it.',
      '→ Write `options: --health-cmd "mysqladmin ping" --health-interval 5s --health-timeout 5s --health-retries 12` under it.'
    ]
  ],
  [
    'a step waits for it',
    jobWith(`services:
  db: { image: 'postgres:16' }
steps:
  - run: until pg_isready -h localhost; do sleep 1; done
  - run: make`),
    []
  ],
  [
    'a script waits for it',
    jobWith(`services:
  db: { image: 'postgres:16' }
steps:
  - run: ./ci/wait-for-it.sh localhost:5432`),
    []
  ],
  [
    'an image that may be none',
    jobWith(`strategy: { matrix: { db: ['', x] } }
services:
  db: { image: "\${{ matrix.db == 'x' && 'postgres:16' || '' }}" }
steps: [{ run: make }]`),
    []
  ]
])

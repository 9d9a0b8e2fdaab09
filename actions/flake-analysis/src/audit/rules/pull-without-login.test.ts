import { jobWith, script, stepsWith, testRule } from '../rule.fixture.ts'
import { pullWithoutLogin } from './pull-without-login.ts'

testRule(pullWithoutLogin, [
  [
    'a container',
    jobWith(`container: node:24
steps: [{ run: make }]`),
    [
      '6:16 low The job `a` pulls `node:24` from Docker Hub without a login.',
      `→ Give it \`credentials: { username: …, password: \${{ secrets.… }} }\`, or take the image from another registry.`
    ]
  ],
  [
    'one of your own runners',
    `on: push
jobs:
  a: { runs-on: [self-hosted], timeout-minutes: 5, container: node:24, steps: [{ run: make }] }
`,
    [
      '3:63 medium The job `a` pulls `node:24` from Docker Hub without a login.',
      `→ Give it \`credentials: { username: …, password: \${{ secrets.… }} }\`, or take the image from another registry.`
    ]
  ],
  [
    'docker pull',
    script('docker pull docker.io/library/node:24'),
    [
      '8:23 low The job `a` pulls `docker.io/library/node:24` from Docker Hub without a login.',
      '→ Put a step with `docker/login-action` before it, or take the image from another registry.'
    ]
  ],
  [
    'credentials',
    jobWith(`container:
  image: node:24
  credentials: { username: a, password: '\${{ secrets.HUB }}' }
steps: [{ run: make }]`),
    []
  ],
  [
    'a login',
    stepsWith(`- uses: docker/login-action@v3
  with: { username: a, password: '\${{ secrets.HUB }}' }
- run: docker pull node:24`),
    []
  ],
  [
    'a login by command',
    script(`echo "$T" | docker login -u a --password-stdin
docker pull node:24`),
    []
  ],
  [
    'another registry',
    script(`docker pull ghcr.io/octo/node:24
docker run --rm mcr.microsoft.com/playwright:v1`),
    []
  ],
  [
    'what the job builds',
    script(`docker build -t app:1 .
docker run --rm app:1`),
    []
  ],
  [
    'one of each job',
    script(`docker pull node:24
docker pull node:22`),
    [
      '8:23 low The job `a` pulls `node:24` from Docker Hub without a login.',
      '→ Put a step with `docker/login-action` before it, or take the image from another registry.'
    ]
  ]
])

import { jobWith, script, stepsWith, testRule } from '../rule.fixture.ts'
import { unpinnedImage } from './unpinned-image.ts'

testRule(unpinnedImage, [
  [
    'a container without a tag',
    jobWith(`container: node
steps: [{ run: make }]`),
    [
      '6:16 medium The image `node` has no tag, which means `latest`.',
      '→ Name a version, as `node:<version>`, or a digest with `@sha256:…`.'
    ]
  ],
  [
    'a service with latest',
    jobWith(`services: { db: { image: 'postgres:latest', options: --health-cmd pg_isready } }
steps: [{ run: make }]`),
    [
      '6:30 medium The image `postgres:latest` has a tag that moves.',
      '→ Name a version, as `postgres:<version>`, or a digest with `@sha256:…`.'
    ]
  ],
  [
    'a version',
    jobWith(`container: node:24
steps: [{ run: make }]`),
    []
  ],
  [
    'a digest',
    jobWith(`container: node:latest@sha256:0000000000000000000000000000000000000000000000000000000000000000
steps: [{ run: make }]`),
    []
  ],
  [
    'a registry with a port',
    jobWith(`container: registry.example:5000/tools/node
steps: [{ run: make }]`),
    [
      '6:16 medium The image `registry.example:5000/tools/node` has no tag, which means `latest`.',
      '→ Name a version, as `registry.example:5000/tools/node:<version>`, or a digest with `@sha256:…`.'
    ]
  ],
  [
    'an action',
    stepsWith('- uses: docker://alpine:edge'),
    ['7:15 medium The image `alpine:edge` has a tag that moves.', '→ Name a version, as `alpine:<version>`, or a digest with `@sha256:…`.']
  ],
  [
    'docker run',
    script(`docker run --rm -v "$PWD:/io" -w /io --privileged alpine:latest sh -c 'ls'`),
    [
      '8:61 medium The image `alpine:latest` has a tag that moves.',
      '→ Name a version, as `alpine:<version>`, or a digest with `@sha256:…`.'
    ]
  ],
  ['docker pull of a version', script('docker pull alpine:3.20'), []],
  [
    'what the job builds',
    script(`docker build -t app .
docker run --rm app`),
    []
  ],
  [
    'an expression',
    jobWith(`strategy: { matrix: { image: [a] } }
container: '\${{ matrix.image }}'
steps: [{ run: make }]`),
    []
  ]
])

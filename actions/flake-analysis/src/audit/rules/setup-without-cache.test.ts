import { stepsWith, testRule } from '../rule.fixture.ts'
import { setupWithoutCache } from './setup-without-cache.ts'

testRule(setupWithoutCache, [
  [
    'node',
    stepsWith(`- uses: actions/setup-node@v4
- run: npm ci`),
    ['7:15 low `actions/setup-node` keeps no cache of the packages that a later step downloads.', '→ Write `cache: npm` under its `with`.']
  ],
  [
    'node with a cache',
    stepsWith(`- uses: actions/setup-node@v4
  with: { cache: npm }
- run: npm ci`),
    []
  ],
  [
    'node from version 5 on',
    stepsWith(`- uses: actions/setup-node@v6
- run: npm ci`),
    []
  ],
  [
    'a commit whose version stands behind it',
    stepsWith(`- uses: actions/setup-node@0000000000000000000000000000000000000000 # v4.1.0
- run: pnpm install`),
    ['7:15 low `actions/setup-node` keeps no cache of the packages that a later step downloads.', '→ Write `cache: pnpm` under its `with`.']
  ],
  [
    'a commit without a version',
    stepsWith(`- uses: actions/setup-node@0000000000000000000000000000000000000000
- run: npm ci`),
    []
  ],
  [
    'nothing is installed',
    stepsWith(`- uses: actions/setup-node@v4
- run: node --test`),
    []
  ],
  [
    'installed before it',
    stepsWith(`- run: npm ci
- uses: actions/setup-node@v4
- run: npm test`),
    []
  ],
  [
    'python',
    stepsWith(`- uses: actions/setup-python@v6
- run: python -m pip install -r requirements.txt`),
    [
      '7:15 low `actions/setup-python` keeps no cache of the packages that a later step downloads.',
      '→ Write `cache: pip` under its `with`.'
    ]
  ],
  [
    'java',
    stepsWith(`- uses: actions/setup-java@v5
  with: { distribution: temurin, java-version: 21 }
- run: ./mvnw verify`),
    [
      '7:15 low `actions/setup-java` keeps no cache of the packages that a later step downloads.',
      '→ Write `cache: maven` under its `with`.'
    ]
  ],
  [
    'java with the action of Gradle',
    stepsWith(`- uses: actions/setup-java@v5
  with: { distribution: temurin, java-version: 21 }
- uses: gradle/actions/setup-gradle@v5
- run: ./gradlew build`),
    []
  ],
  [
    'go caches by itself',
    stepsWith(`- uses: actions/setup-go@v6
- run: go test ./...`),
    []
  ],
  [
    'go of old',
    stepsWith(`- uses: actions/setup-go@v3
- run: go test ./...`),
    ['7:15 low `actions/setup-go` keeps no cache of the packages that a later step downloads.', '→ Write `cache: true` under its `with`.']
  ],
  [
    'ruby',
    stepsWith(`- uses: ruby/setup-ruby@v1
- run: bundle install`),
    [
      '7:15 low `ruby/setup-ruby` keeps no cache of the packages that a later step downloads.',
      '→ Write `bundler-cache: true` under its `with`.'
    ]
  ],
  [
    'a cache of its own',
    stepsWith(`- uses: actions/setup-node@v4
- uses: actions/cache@v4
  with: { path: ~/.npm, key: 'x-\${{ hashFiles(''a'') }}' }
- run: npm ci`),
    []
  ]
])

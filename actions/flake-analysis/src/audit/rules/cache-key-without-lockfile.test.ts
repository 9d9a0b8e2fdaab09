import { history, stepsWith, testRule, times } from '../rule.fixture.ts'
import { cacheKeyWithoutLockfile } from './cache-key-without-lockfile.ts'

testRule(cacheKeyWithoutLockfile, [
  [
    'a fixed key',
    stepsWith(`- uses: actions/cache@v4
  with: { path: ~/.npm, key: npm-cache }`),
    [
      '8:36 medium The key `npm-cache` does not follow the lock file.',
      `→ Put its hash in the key, as \`key: npm-\${{ runner.os }}-\${{ hashFiles('**/package-lock.json') }}\`.`
    ]
  ],
  [
    'the hash of the lock file',
    stepsWith(`- uses: actions/cache@v4
  with:
    path: ~/.npm
    key: npm-\${{ hashFiles('**/package-lock.json') }}`),
    []
  ],
  [
    'something that a step computed',
    stepsWith(`- id: key
  run: echo value=x >> "$GITHUB_OUTPUT"
- uses: actions/cache@v4
  with: { path: ~/.npm, key: 'npm-\${{ steps.key.outputs.value }}' }`),
    []
  ],
  [
    'no packages',
    stepsWith(`- uses: actions/cache@v4
  with: { path: data, key: data-v1 }`),
    []
  ],
  [
    'what a build made, though its name has letters of a package manager',
    stepsWith(`- uses: actions/cache@v4
  with: { path: build/pipeline, key: pipeline-v1 }
- uses: actions/cache@v4
  with: { path: dist/bundle.js, key: bundle-v1 }`),
    []
  ],
  [
    'it has its cost',
    stepsWith(`- uses: actions/cache@v4
  with: { path: ~/.npm, key: npm }`),
    [
      '8:36 medium The key `npm` does not follow the lock file.',
      `→ Put its hash in the key, as \`key: npm-\${{ runner.os }}-\${{ hashFiles('**/package-lock.json') }}\`.`,
      '= 10 min: Caches of this job were missed 5 of 10 times in 30 days, as the logs that were read tell; a job without its cache takes 2 min longer.'
    ],
    history({
      a: [...times(5, 60).map((s) => ({ ...s, cache: 'exact' as const })), ...times(5, 180).map((s) => ({ ...s, cache: 'miss' as const }))]
    })
  ]
])

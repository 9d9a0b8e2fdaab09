import { stepsWith, testRule } from '../rule.fixture.ts'
import { cacheWithoutRestoreKeys } from './cache-without-restore-keys.ts'

testRule(cacheWithoutRestoreKeys, [
  [
    'a key with a hash alone',
    stepsWith(`- uses: actions/cache@v4
  with:
    path: ~/.npm
    key: npm-\${{ hashFiles('**/package-lock.json') }}`),
    [
      '10:16 low The cache has no `restore-keys`, so that a new key begins with nothing.',
      '→ Write `restore-keys: npm-`: the key up to its hash.'
    ]
  ],
  [
    'with restore-keys',
    stepsWith(`- uses: actions/cache@v4
  with:
    path: ~/.npm
    key: npm-\${{ hashFiles('**/package-lock.json') }}
    restore-keys: npm-`),
    []
  ],
  [
    'a tree that is installed as a whole',
    stepsWith(`- uses: actions/cache@v4
  with:
    path: node_modules
    key: npm-\${{ hashFiles('**/package-lock.json') }}`),
    []
  ],
  [
    'only written',
    stepsWith(`- uses: actions/cache/save@v4
  with:
    path: ~/.npm
    key: npm-\${{ hashFiles('**/package-lock.json') }}`),
    []
  ]
])

import { script, testRule } from '../rule.fixture.ts'
import { unlockedInstall } from './unlocked-install.ts'

testRule(unlockedInstall, [
  ['npm install', script('npm install'), ['8:11 medium `npm install` does not keep to the lock file.', '→ Write `npm ci`.']],
  [
    'npm i with options',
    script('cd app && npm i --no-audit'),
    ['8:21 medium `npm i` does not keep to the lock file.', '→ Write `npm ci`.']
  ],
  ['npm ci', script('npm ci'), []],
  [
    'a package by name',
    script(`npm install --save-dev jest@30
npm install -g npm@11`),
    []
  ],
  ['a global tool', script('npm install -g'), []],
  [
    'yarn',
    script(`yarn
yarn install
yarn --ignore-engines`),
    [
      '8:11 medium `yarn` does not keep to the lock file.',
      '→ Write `yarn install --immutable`, with Yarn 1 `yarn install --frozen-lockfile`.',
      '9:11 medium `yarn install` does not keep to the lock file.',
      '→ Write `yarn install --immutable`, with Yarn 1 `yarn install --frozen-lockfile`.',
      '10:11 medium `yarn --ignore-engines` does not keep to the lock file.',
      '→ Write `yarn install --immutable`, with Yarn 1 `yarn install --frozen-lockfile`.'
    ]
  ],
  [
    'yarn that keeps to it',
    script(`yarn install --immutable
yarn --frozen-lockfile
yarn test
yarn --version`),
    []
  ],
  ['pnpm keeps to it on a runner', script('pnpm install'), []],
  [
    'pnpm told not to',
    script('pnpm install --no-frozen-lockfile'),
    ['8:11 medium `pnpm install` does not keep to the lock file.', '→ Write `pnpm install --frozen-lockfile`.']
  ],
  [
    'bun',
    script(`bun install
bun install --frozen-lockfile`),
    ['8:11 medium `bun install` does not keep to the lock file.', '→ Write `bun install --frozen-lockfile`.']
  ],
  [
    'a script of that name',
    script(`npm run install
echo npm install`),
    []
  ]
])

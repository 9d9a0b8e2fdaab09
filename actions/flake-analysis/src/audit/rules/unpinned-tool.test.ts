import { script, stepsWith, testRule } from '../rule.fixture.ts'
import { unpinnedTool } from './unpinned-tool.ts'

testRule(unpinnedTool, [
  [
    'a version that moves',
    stepsWith(`- uses: actions/setup-node@v6
  with: { node-version: latest }`),
    [
      '8:31 low `node-version: latest` is another version after each release.',
      '→ Name the version, as `node-version: 24`, or keep it in a file of the repository.'
    ]
  ],
  [
    'any version',
    stepsWith(`- uses: actions/setup-go@v6
  with: { go-version: '*' }`),
    [
      '8:29 low `go-version: *` is another version after each release.',
      '→ Name the version, as `go-version: <major.minor>`, or keep it in a file of the repository.'
    ]
  ],
  [
    'a version',
    stepsWith(`- uses: actions/setup-node@v6
  with: { node-version: 24 }`),
    []
  ],
  [
    'one of long support',
    stepsWith(`- uses: actions/setup-node@v6
  with: { node-version: lts/* }`),
    []
  ],
  [
    'by its name',
    script(`npx prettier@latest --check .
go install example.com/tool@latest`),
    [
      '8:11 low `npx prettier@latest --check .` takes whatever is newest.',
      '→ Name a version, as `prettier@<version>`.',
      '9:11 low `go install example.com/tool@latest` takes whatever is newest.',
      '→ Name a version, as `example.com/tool@<version>`.'
    ]
  ],
  [
    'a global tool without a version',
    script('npm install -g vercel'),
    ['8:11 low `npm install -g vercel` takes whatever is newest.', '→ Name a version, as `vercel@<version>`.']
  ],
  ['a global tool with one', script('npm i -g pnpm@10'), []],
  [
    'another input',
    stepsWith(`- uses: octo/tool@v1
  with: { channel: latest }`),
    []
  ]
])

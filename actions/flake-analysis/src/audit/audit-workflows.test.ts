import { expect, test } from '@jest/globals'
import { auditWorkflows } from './audit-workflows.ts'
import { history, times } from './rule.fixture.ts'

const files = [
  { file: '.github/workflows/b.yml', source: 'on: push\njobs:\n  b: { runs-on: x, timeout-minutes: 5, steps: [{ run: sleep 5 }] }\n' },
  { file: '.github/workflows/broken.yml', source: 'on: push\njobs: {' },
  {
    file: '.github/workflows/ci.yml',
    source: 'name: CI\non: push\njobs:\n  a: { runs-on: x, timeout-minutes: 5, steps: [{ run: npm install }] }\n'
  }
]

test('all files are audited, and one that is broken stops none', async () => {
  const { audit, graphs, problems } = await auditWorkflows('octo/app', files, history({ a: times(3, 60) }))
  expect(audit.map(({ repository, file, rule, risk }) => `${repository} ${file.slice(18)} ${rule} ${risk}`)).toEqual([
    'octo/app ci.yml unlocked-install medium',
    'octo/app b.yml fixed-sleep low'
  ])
  expect(graphs.map(({ repository, workflow, name, criticalPath }) => [repository, workflow, name, criticalPath.length])).toEqual([
    ['octo/app', '.github/workflows/b.yml', '.github/workflows/b.yml', 0],
    ['octo/app', '.github/workflows/ci.yml', 'CI', 1]
  ])
  expect(problems).toEqual([{ file: '.github/workflows/broken.yml', problem: expect.stringMatching(/^line 2, column \d+: \S/) }])
})

test('no file is no problem', async () => {
  expect(await auditWorkflows('octo/app', [])).toEqual({ audit: [], graphs: [], problems: [] })
})

test('what runs tell of a called workflow counts for its file', async () => {
  const called = [
    { file: '.github/workflows/ci.yml', source: 'on: push\njobs:\n  call: { uses: ./.github/workflows/test.yml }\n' },
    {
      file: '.github/workflows/test.yml',
      source: 'on: workflow_call\njobs:\n  a: { runs-on: x, timeout-minutes: 5, steps: [{ run: make }] }\n'
    }
  ]
  const { audit } = await auditWorkflows('octo/app', called, history({ 'call / a': times(20, 290) }))
  expect(audit.map(({ file, line, rule }) => `${file.slice(18)}:${line} ${rule}`)).toEqual(['test.yml:3 timeout-too-short'])
})

const user = (name: string, uses: string) => ({
  file: `.github/workflows/${name}.yml`,
  source: `on: push\njobs:\n  ${name}: { runs-on: x, timeout-minutes: 5, steps: [{ uses: ${uses} }] }\n`
})
const setup = {
  file: '.github/actions/setup/action.yml',
  source: `name: Set up
runs:
  using: composite
  steps:
    - uses: ./.github/actions/wait
    - uses: octo/x@main # tocsin: ignore unpinned-action
    - run: npm install
      shell: bash
`
}
const wait = {
  file: '.github/actions/wait/action.yml',
  source: 'runs:\n  using: composite\n  steps:\n    - run: |\n        sleep 5\n      shell: bash\n    - run: make\n'
}

test('a composite action is audited at its own lines, with what the jobs cost that use it', async () => {
  const files = [user('ci', './.github/actions/setup'), user('other', 'octo/setup@v1'), setup, wait]
  const facts = history({ ci: times(60, 60) })
  const { audit, graphs, problems } = await auditWorkflows('octo/app', files, facts)
  expect(audit.map(({ file, line, column, rule, cost }) => [`${file.slice(16)}:${line}:${column} ${rule}`, cost?.words])).toEqual([
    ['wait/action.yml:7:7 invalid-workflow', undefined],
    ['setup/action.yml:7:12 unlocked-install', undefined],
    ['wait/action.yml:5:9 fixed-sleep', '60 executions in 30 days waited 5 min here.']
  ])
  expect([graphs.map(({ workflow }) => workflow), problems]).toEqual([['.github/workflows/ci.yml', '.github/workflows/other.yml'], []])
})

test('an action of another kind is passed over, and a broken one is a problem', async () => {
  const files = [
    { file: 'action.yml', source: 'runs: { using: node24, main: dist/index.js }' },
    { file: 'a/action.yml', source: 'runs: {' }
  ]
  expect(await auditWorkflows('octo/app', files)).toEqual({
    ...{ audit: [], graphs: [] },
    problems: [{ file: 'a/action.yml', problem: expect.stringMatching(/^line 1, column \d+: \S/) }]
  })
})

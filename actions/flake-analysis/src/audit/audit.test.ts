import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { readWorkflow, type WorkflowDefinition } from '@tocsin/ci-history'
import { growth, linear } from '@tocsin/testkit/growth'
import { needs } from '@tocsin/testkit/needs'
import { missingShared, shared } from '@tocsin/testkit/shared'
import { audit, worstFirst } from './audit.ts'
import { graphOf } from './graph/graph-of.ts'
import { history, script, times, workflowOf } from './rule.fixture.ts'
import { rules } from './rules/index.ts'

const ids = (source: string) => workflowOf(source).then((workflow) => audit(workflow).map(({ rule, line }) => `${line} ${rule}`))

test('each rule has a name of its own, and a table', () => {
  const names = rules.map(({ id }) => id)
  expect(new Set(names).size).toBe(names.length)
  expect(names.filter((name) => !existsSync(join(import.meta.dirname, `rules/${name}.test.ts`)))).toEqual([])
})

test('the page tells of each rule what it is', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../../docs/workflow-audit.md'), 'utf8')
  const rows = [...page.matchAll(/^\| `([\w-]+)` \| (\w+) \| (?:[^|\\]|\\.)+ \| ([^|]+) \|$/gm)].map(([, ...cells]) => cells.join(' | '))
  expect(rows.toSorted()).toEqual(rules.map(({ id, risk, why }) => [id, risk, why].join(' | ')).toSorted())
})

test('a careful workflow has no findings', async () => {
  const careful = `on: push
jobs:
  test:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    steps:
      - uses: actions/checkout@0000000000000000000000000000000000000000 # v6.0.0
      - uses: actions/setup-node@0000000000000000000000000000000000000000 # v6.0.0
        with: { node-version: 24, cache: npm }
      - run: npm ci && npm test
`
  expect(await ids(careful)).toEqual([])
})

test('no example that is there to be copied has a finding above low risk', async () => {
  const folder = join(import.meta.dirname, '../../../../docs/examples')
  const files = readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const)
  const examples = files.filter(([, source]) => /^jobs:/m.test(source))
  expect(examples.length).toBeGreaterThan(20)
  for (const [file, source] of examples) {
    const risky = audit(await workflowOf(source)).filter(({ risk }) => risk !== 'low')
    expect([file, risky.map(({ rule, line }) => `${line} ${rule}`)]).toEqual([file, []])
  }
})

const sloppy = `on: { schedule: [{ cron: "0 5 * * *" }] }
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - run: |
          npm install
          ./server &
          curl https://example.com/x
`
test('the worst comes first, by risk, then by line', async () => {
  expect(await ids(sloppy)).toEqual([
    '3 deploy-without-concurrency',
    '8 background-without-wait',
    '7 unlocked-install',
    '9 download-without-fail',
    '9 download-without-retry',
    '1 cron-on-the-hour',
    '3 missing-timeout',
    '4 unpinned-runner'
  ])
})

test('what it cost comes before what it may cost', async () => {
  const workflow = await workflowOf(
    'on: push\njobs:\n  a: { runs-on: x, steps: [{ run: sleep 5 }] }\n  b: { runs-on: x, steps: [{ run: sleep 5 }] }\n'
  )
  const findings = audit(workflow, history({ b: times(60, 60) })).filter(({ rule }) => rule === 'fixed-sleep')
  expect(findings.map(({ line, cost }) => [line, cost])).toEqual([
    [4, { words: '60 executions in 30 days waited 5 min here.', minutes: 5 }],
    [3, undefined]
  ])
})

const inVain = (run: number, category?: string) => [
  { run, attempt: 1, outcome: 'fail' as const, seconds: 600, ...(category && { category }) },
  { run, attempt: 2, outcome: 'pass' as const, seconds: 60 }
]
const charged: [why: string, rule: string, script: string, samples: object[], cost: object | undefined][] = [
  [
    'all failures fit',
    'unlocked-install',
    'npm install',
    inVain(1, 'dependency-resolution'),
    { words: 'The job failed 1 of 2 times in 30 days; 10 min of its jobs were lost, for they passed when run again.', minutes: 10 }
  ],
  [
    'some of them fit',
    'unlocked-install',
    'npm install',
    [...inVain(1, 'dependency-resolution'), ...inVain(2, 'assertion'), ...inVain(3)],
    {
      words:
        'The job failed 3 of 6 times in 30 days, 1 of them by dependency resolution; 10 min of its jobs were lost, for they passed when run again.',
      minutes: 10
    }
  ],
  ['another thing failed', 'unlocked-install', 'npm install', inVain(1, 'assertion'), undefined],
  ['nobody knows why', 'unlocked-install', 'npm install', inVain(1), undefined],
  [
    'it was never run again',
    'download-without-retry',
    'curl -fsS https://example.com/x',
    inVain(1, 'dns').slice(0, 1),
    { words: 'The job failed 1 of 1 times in 30 days.', minutes: 0 }
  ],
  [
    'few passes were measured',
    'unlocked-install',
    'npm install',
    [...inVain(1, 'configuration'), ...Array.from({ length: 98 }, (_, index) => ({ run: index + 2, seconds: undefined }))],
    { words: 'The job failed 1 of 100 times in 30 days; 10 min of its jobs were lost, for they passed when run again.', minutes: 10 }
  ]
]
test.each(charged)('what failures cost is charged to a rule that may be behind them: %s', async (_, id, run, samples, cost) => {
  const [finding] = audit(await workflowOf(script(run)), history({ a: samples })).filter(({ rule }) => rule === id)
  expect(finding?.cost).toEqual(cost)
})

describe('a comment silences a rule', () => {
  const rows: [name: string, source: string, rules: string[]][] = [
    ['on the line', script('sleep 5 # tocsin: ignore fixed-sleep'), []],
    ['above it', script('# The mirror needs it. tocsin: ignore is no comment of ours\n# tocsin: ignore fixed-sleep\nsleep 5'), []],
    ['another rule', script('sleep 5 # tocsin: ignore fail-fast'), ['fixed-sleep']],
    ['another line', script('# tocsin: ignore fixed-sleep\nls\nsleep 5'), ['fixed-sleep']],
    ['above a job', 'on: push\njobs:\n  # tocsin: ignore missing-timeout\n  a:\n    runs-on: x\n    steps: [{ run: make }]\n', []]
  ]
  test.each(rows)('%s', async (_, source, expected) => {
    expect(audit(await workflowOf(source)).map(({ rule }) => rule)).toEqual(expected)
  })
})

test('a file has 500 findings at most, none of them longer than people read', async () => {
  const findings = audit(await workflowOf(script('npm install\n'.repeat(600))))
  expect(findings).toHaveLength(500)
  const long = audit(await workflowOf(`on: push\njobs:\n  a: { name: ${'x'.repeat(9000)}, runs-on: x, steps: [{ run: make }] }\n`))
  expect(Math.max(...long.map(({ problem, fix }) => Math.max(problem.length, fix.length)))).toBeLessThanOrEqual(500)
})

test('findings of several files are ordered by the same', () => {
  const finding = { rule: '', column: 1, problem: '', why: '', fix: '', risk: 'low' as const }
  const sorted = [
    { ...finding, file: 'b', line: 1 },
    { ...finding, file: 'a', line: 2 },
    { ...finding, file: 'a', line: 1 }
  ].toSorted(worstFirst)
  expect(sorted.map(({ file, line }) => `${file}${line}`)).toEqual(['a1', 'a2', 'b1'])
})

const parts: [name: string, workflow: (size: number) => string][] = [
  ['servers', (size) => script('./server &\n'.repeat(size))],
  ['pulls', (size) => script('docker pull node\n'.repeat(size))],
  ['pipes', (size) => script('curl https://x | bash\n'.repeat(size))],
  ['steps', (size) => script('ls') + '      - { id: a, continue-on-error: true, run: npm test }\n'.repeat(size)],
  ['caches', (size) => script('ls') + '      - { uses: actions/cache@v4, with: { path: x, key: "${{ github.run_id }}" } }\n'.repeat(size)],
  ['set-ups', (size) => script('ls') + '      - uses: actions/setup-node@v3\n'.repeat(size)],
  [
    'jobs',
    (size) =>
      `on: push\njobs:\n${Array.from({ length: size }, (_, at) => `  j${at}: { needs: j${at + 1}, environment: production }\n`).join('')}`
  ],
  ['needs', (size) => `on: push\njobs:\n  a: { needs: [${'b, '.repeat(size)}] }\n  b: { needs: [${'a, '.repeat(size)}] }\n`]
]
test.each(parts)('many %s take linear time', async (_, source) => {
  const sized = new Map<number, WorkflowDefinition>()
  for (const size of [300, 3000]) sized.set(size, await workflowOf(source(size)))
  const work = (size: number) => {
    const workflow = sized.get(size)
    if (workflow) [audit(workflow), graphOf('octo/app', workflow)]
  }
  expect(growth(work, 300)).toBeLessThan(linear)
})

const corpus = shared('corpora/workflows')

needs(missingShared('corpora/workflows'), test)(
  'every real workflow is audited and drawn, with a few findings each and every place in the file',
  async () => {
    const files = readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((file) => /\.ya?ml$/.test(file))
    const counts = { audited: 0, live: 0, findings: 0 }
    const byRule: Record<string, number> = {}
    for (const file of files) {
      const source = readFileSync(join(corpus, file), 'utf8')
      const read = await readWorkflow(file, source)
      if ('problem' in read) continue
      counts.audited += 1
      const lines = source.split('\n')
      expect(graphOf('octo/app', read.workflow).mermaid).toMatch(/^flowchart LR\n/)
      const findings = audit(read.workflow)
      for (const { line, column } of findings) expect((lines[line - 1] ?? '').length).toBeGreaterThanOrEqual(column - 1)
      if (!file.startsWith('live')) continue
      counts.live += 1
      counts.findings += findings.length
      for (const { rule } of findings) byRule[rule] = (byRule[rule] ?? 0) + 1
    }
    console.info(`${JSON.stringify(counts)}\n${JSON.stringify(byRule)}`)
    expect(counts.audited).toBeGreaterThan(900)
    expect(counts.findings / counts.live).toBeLessThan(4)
  }
)

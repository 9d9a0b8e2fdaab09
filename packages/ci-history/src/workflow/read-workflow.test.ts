import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { growth, linear } from '@tocsin/testkit/growth'
import { needs } from '@tocsin/testkit/needs'
import { missingShared, shared } from '@tocsin/testkit/shared'
import type { WorkflowDefinition } from './definition.ts'
import { readWorkflow } from './read-workflow.ts'
import type { Place, Scalar } from './tree.ts'

async function definition(source: string): Promise<WorkflowDefinition> {
  const read = await readWorkflow('ci.yml', source)
  if ('problem' in read) throw new Error(read.problem.what)
  return read.workflow
}

const at = (place: Place | undefined) => place && `${place.line}:${place.column}`
const said = (scalar: Scalar | undefined) => scalar && `${scalar.line}:${scalar.column} ${scalar.text}`

const whole = `name: CI
on:
  push: { branches: [main] }
  schedule:
    - cron: "0 5 * * *" # early
      timezone: Europe/Berlin
concurrency: { group: "\${{ github.ref }}", cancel-in-progress: true }
defaults: { run: { shell: bash } }
env: { CI: 1.10 }
jobs:
  build:
    runs-on: { group: big, labels: [self-hosted, linux] }
    container: node:22
    steps:
      - uses: actions/checkout@v4
  test:
    name: Test \${{ matrix.os }}
    needs: [build]
    if: always()
    runs-on: ubuntu-latest
    timeout-minutes: 10
    continue-on-error: false
    environment: { name: production, url: "https://example.com" }
    strategy:
      fail-fast: false
      max-parallel: 2
      matrix: { os: [a, b] }
    services:
      db: { image: "postgres:16", options: --health-cmd pg_isready, ports: ["5432:5432"], credentials: { username: a, password: b } }
    steps:
      - name: run it
        id: it
        if: success()
        shell: sh
        timeout-minutes: 3
        continue-on-error: true
        env: { A: b }
        run: |
          echo one

          echo two
  call: { uses: ./.github/workflows/called.yml, with: { x: 1 } }
`

test('every part of a workflow has its place', async () => {
  const { name, events, crons, concurrency, shell, env, jobs, faults } = await definition(whole)
  expect([said(name), ...events.map(said), said(crons[0]?.cron), said(crons[0]?.timeZone), said(shell)]).toEqual([
    '1:7 CI',
    '3:3 push',
    '4:3 schedule',
    '5:13 0 5 * * *',
    '6:17 Europe/Berlin',
    '8:27 bash'
  ])
  expect(crons[0]?.cron.comment).toBe('early')
  expect([at(concurrency), said(concurrency?.group), said(concurrency?.cancelInProgress)]).toEqual([
    '7:1',
    '7:23 ${{ github.ref }}',
    '7:64 true'
  ])
  expect(env.map(({ key, value }) => [said(key), said(value)])).toEqual([['9:8 CI', '9:12 1.10']])
  expect(jobs.map((job) => `${at(job)} ${job.id}`)).toEqual(['11:3 build', '16:3 test', '42:3 call'])
  expect(faults).toEqual([])
})

test('every part of a job has its place', async () => {
  const [build, job, call] = (await definition(whole)).jobs
  expect(build?.runsOn.map(said)).toEqual(['12:37 self-hosted', '12:50 linux'])
  expect([at(build?.container), said(build?.container?.image)]).toEqual(['13:5', '13:16 node:22'])
  expect([said(call?.uses), call?.with.map(({ key, value }) => `${key.text}=${value.text}`)]).toEqual([
    '42:17 ./.github/workflows/called.yml',
    ['x=1']
  ])
  expect([said(job?.name), said(job?.needs[0]), said(job?.if), said(job?.runsOn[0]), at(job?.timeout), said(job?.continueOnError)]).toEqual(
    ['17:11 Test ${{ matrix.os }}', '18:13 build', '19:9 always()', '20:14 ubuntu-latest', '21:22', '22:24 false']
  )
  const { environment, strategy, services = [] } = job ?? {}
  expect([said(environment), at(strategy), said(strategy?.failFast), said(strategy?.maxParallel)]).toEqual([
    '23:26 production',
    '24:5',
    '25:18 false',
    '26:21 2'
  ])
  expect([said(services[0]?.name), said(services[0]?.image), said(services[0]?.options), services[0]?.credentials]).toEqual([
    '29:7 db',
    '29:20 postgres:16',
    '29:44 --health-cmd pg_isready',
    true
  ])
})

test('every part of a step has its place, and every line of its script', async () => {
  const step = (await definition(whole)).jobs[1]?.steps[0]
  expect([at(step), said(step?.id), said(step?.if), said(step?.shell), said(step?.timeout), said(step?.continueOnError)]).toEqual([
    '31:9',
    '32:13 it',
    '33:13 success()',
    '34:16 sh',
    '35:26 3',
    '36:28 true'
  ])
  expect(step?.run?.text).toBe('echo one\n\necho two\n')
  expect([0, 5, 10, 15, 99].map((index) => at(step?.run?.at(index)))).toEqual(['39:11', '39:16', '41:11', '41:16', '42:1'])
})

describe('where a word of a script stands, however it is written', () => {
  const rows: [written: string, place: string][] = [
    ['run: a\\b sleep 5', '5:18'],
    ['run: |\n          one\n          sleep 5', '7:11'],
    ['run: |-\n\n\n          one &&\n            sleep 5', '9:13'],
    ['run: >\n          one\n          two\n          sleep 5', '8:11'],
    ['run: >-\n          one\n\n\n          two sleep 5', '9:15'],
    ['run: one\n          two\n          sleep 5', '7:11'],
    ['run: "one\\n\\t sleep 5"', '5:23'],
    ['run: "\\u0041 \\x41 sleep 5"', '5:27'],
    ['run: "one\n\n          sleep 5"', '7:11'],
    ["run: 'it''s sleep 5'", '5:21'],
    ['run: | # the rest\n          sleep 5', '6:11'],
    ['run: |2\n            sleep 5', '6:13']
  ]
  test.each(rows)('%j', async (written, place) => {
    const { jobs } = await definition(`on: push\njobs:\n  a:\n    steps:\n      - ${written}\n`)
    const { run } = jobs[0]?.steps[0] ?? {}
    expect(at(run?.at(run.text.indexOf('sleep')))).toBe(place)
  })
})

test('aliases and merge keys are followed to what they mean, at its own place', async () => {
  const { jobs } = await definition(`on: push
x-base: &base { runs-on: a, timeout-minutes: 5 }
x-more: &more { runs-on: b, env: { A: 1 } }
jobs:
  one: { <<: *base, steps: &steps [{ run: echo }] }
  two: { <<: [*base, *more], runs-on: c, steps: *steps }
  three: &base { steps: *steps, runs-on: d }
  four: *base
`)
  expect(jobs.map((job) => [job.id, job.runsOn.map(said), at(job.timeout), job.env.length, said(job.steps[0]?.run)])).toEqual([
    ['one', ['2:26 a'], '2:46', 0, '5:43 echo'],
    ['two', ['6:39 c'], '2:46', 1, '5:43 echo'],
    ['three', ['7:42 d'], undefined, 0, '5:43 echo'],
    ['four', ['7:42 d'], undefined, 0, '5:43 echo']
  ])
})

const bomb = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...'bcdefgh'.split('').map((key, index) => `${key}: &${key} [${Array(9).fill(`*${'abcdefgh'[index]}`)}]`)
].join('\n')

describe('what is no workflow is one problem with its place', () => {
  const rows: [name: string, source: string, problem: string][] = [
    ['nothing', '', '1:1 no workflow: its top level is no map'],
    ['a comment', '# hello', '1:1 no workflow: its top level is no map'],
    ['a text', '\nhello', '2:1 no workflow: its top level is no map'],
    ['an action', 'name: x\nruns: { using: node24 }', '1:1 no workflow: it has no `jobs`'],
    ['a list of jobs', 'on: push\njobs: [a]', '2:1 `jobs` must be a map of jobs'],
    ['nothing that starts it', 'jobs: {}', '1:1 no workflow: `on` does not say what starts it'],
    ['an open bracket', 'on: push\njobs: {', '2:8 '],
    ['a tab', 'on: push\njobs:\n\ta: b', '3:1 indent with spaces, not with a tab'],
    ['two documents', 'on: push\njobs: {}\n---\na: b', '3:1 only one document is allowed; remove this "---"'],
    ['an alias of nothing', 'on: push\njobs: *gone', '2:7 '],
    ['an alias in its own anchor', 'on: push\njobs: &a\n  b: { c: *a }', '3:11 an alias stands inside of its own anchor'],
    ['aliases without end', `on: push\njobs: {}\n${bomb}`, '8:7 the aliases expand to too much data'],
    ['what is too deep', `on: push\njobs: ${'['.repeat(400_000)}`, '2:107 nested deeper than 100 levels'],
    ['more than any workflow has', `on: push\njobs: {}\n# ${'x'.repeat(1_000_000)}`, '1:1 longer than 1,000,000 characters']
  ]
  test.each(rows)('%s', async (_, source, problem) => {
    const read = await readWorkflow('x.yml', source)
    if (!('problem' in read)) throw new Error('it was read')
    const { file, line, column, what } = read.problem
    expect(file).toBe('x.yml')
    expect(`${line}:${column} ${what}`).toContain(problem)
    expect(what).toMatch(/^[^\n]{5,160}$/)
  })
})

describe('what GitHub would refuse is told, and the rest is read', () => {
  const rows: [jobs: string, faults: string[]][] = [
    ['{}', ['2:1 `jobs` is empty']],
    ['{ a: text }', ['2:9 a job must be a map']],
    ['{ a: { runs-on: x } }', ['2:9 a job must have `steps`, or call a workflow with `uses`']],
    ['{ a: { steps: [] } }', ['2:9 a job must say with `runs-on` where it runs']],
    ['{ a: { runs-on: x, steps: {} } }', ['2:26 `steps` must be a list']],
    ['{ a: { runs-on: x, needs: { b: c }, steps: [{ run: x }] } }', ['2:26 `needs` must be a job or a list of jobs']],
    ['{ a: { runs-on: x, steps: [text] } }', ['2:34 a step must be a map']],
    ['{ a: { runs-on: x, steps: [{ name: x }] } }', ['2:34 a step must have `run` or `uses`']],
    ['{ a: { runs-on: x, steps: [{ run: x, uses: y }] } }', ['2:34 a step cannot have both `run` and `uses`']],
    [
      '{ a: { runs-on: x, runs-on: y, steps: [{ run: x, run: y }] } }',
      ['2:26 the key `runs-on` stands here twice', '2:56 the key `run` stands here twice']
    ],
    ['{ a: { uses: ./x.yml } }', []]
  ]
  test.each(rows)('jobs: %s', async (jobs, faults) => {
    expect((await definition(`on: push\njobs: ${jobs}`)).faults.map(({ line, column, what }) => `${line}:${column} ${what}`)).toEqual(
      faults
    )
  })
})

test.each(['[', '- ', '? ', '{a: ', '*x ', '&x ', "'", '"\\', '\t', '${{', '<<: *a\n', '!!x '])(
  'much of %j is read or refused in linear time',
  async (part) => {
    const source = (size: number) => `on: push\njobs:\n  a:\n    x: ${part.repeat(size / part.length)}`
    await readWorkflow('x.yml', source(20_000))
    const { documentOf } = await import('./document.ts')
    const yaml = await import('yaml')
    expect(growth((size) => documentOf(source(size), yaml, new yaml.LineCounter()), 1_500)).toBeLessThan(linear)
  }
)

const corpus = shared('corpora/workflows')

needs(missingShared('corpora/workflows'), test)(
  'every real workflow is read, and every odd file is read or has one problem with its place',
  async () => {
    const files = readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((file) => /\.ya?ml$/.test(file))
    const problems: string[] = []
    for (const file of files) {
      const read = await readWorkflow(file, readFileSync(join(corpus, file), 'utf8'))
      if (!('problem' in read)) continue
      const { line, column, what } = read.problem
      expect(line * column).toBeGreaterThan(0)
      problems.push(`${file}:${line}:${column} ${what}`)
    }
    console.info(`${files.length} files, ${problems.length} of them no workflow`)
    expect(files.length).toBeGreaterThan(1000)
    expect(problems.filter((problem) => problem.startsWith('live'))).toEqual([])
  }
)

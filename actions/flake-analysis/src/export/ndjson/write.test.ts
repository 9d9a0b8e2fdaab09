import { expect, test } from '@jest/globals'
import { growth, linear } from '@tocsin/testkit/growth'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { execution, job, reading, report, subject, tests } from '../sample.fixture.ts'
import { recordTypes } from './fields.ts'
import { ndjsonSchema } from './json-schema.ts'
import { lineOf } from './line.ts'
import { testRows } from './reading-rows.ts'
import { ndjsonTables } from './tables.ts'
import { ndjsonWriter, type Told } from './write.ts'

async function written(told: Partial<Told>, redact = (text: string) => text) {
  const chunks: string[] = []
  const writer = ndjsonWriter({ redact, write: async (text) => void chunks.push(text) })
  await writer.tell({ repository: 'octo/shop', ...told })
  const counts = await writer.end()
  const text = chunks.join('')
  const lines = text.split('\n').slice(0, -1)
  return { counts, chunks, text, records: lines.map((line): Record<string, unknown> => JSON.parse(line)) }
}

const everything = { executions: [reading()], tests: [tests()], report: report() }

test('nothing is told: an empty file', async () => {
  const { text, counts } = await written({})
  expect([text, Object.values(counts)]).toEqual(['', [0, 0, 0, 0, 0, 0, 0]])
})

test('a run and its job', async () => {
  const { records } = await written({ executions: [reading()] })
  const common = {
    repository: 'octo/shop',
    workflow: '.github/workflows/ci.yml',
    run_id: 77,
    attempt: 2,
    sha: '1a2b3c4d5e6f',
    place: 'default',
    excluded: null
  }
  expect(records).toEqual([
    {
      schema: 'tocsin.flake.run/1',
      ...common,
      workflow_name: 'CI',
      run_number: 12,
      branch: 'main',
      event: 'push',
      started_at: '2026-01-20T12:00:00.000Z',
      seconds: 100,
      outcome: 'fail',
      url: 'https://github.example/octo/shop/actions/runs/77/attempts/2'
    },
    {
      schema: 'tocsin.flake.job/1',
      ...common,
      job_id: 501,
      job: 'test (ubuntu, 20)',
      started_at: '2026-01-20T12:00:05Z',
      completed_at: '2026-01-20T12:01:35Z',
      seconds: 90,
      os: 'linux',
      self_hosted: false,
      runner: 'box-1',
      outcome: 'fail',
      infra: null,
      failed_step: 'npm test',
      signature: 'f'.repeat(32),
      category: 'network',
      category_rule: 'reset',
      message: 'read ECONNRESET',
      cache_exact: 1,
      cache_partial: 0,
      cache_miss: 2,
      retried_steps: 1,
      url: 'https://github.example/octo/shop/actions/runs/77/job/501'
    }
  ])
})

test('what is not known is null, and what the log was not read for too', async () => {
  const { log, startedAt, completedAt, runner, outcome, ...bare } = job({ steps: [] })
  const { records } = await written({ executions: [{ ...reading(), execution: execution({ excluded: 'infra' }), jobs: [bare] }] })
  expect(records[1]).toMatchObject({
    excluded: 'infra',
    started_at: null,
    outcome: null,
    failed_step: null,
    message: null,
    cache_miss: null,
    retried_steps: null
  })
  expect([log, startedAt, completedAt, runner, outcome]).not.toContain(undefined)
})

test('what is told bit by bit, one after another', async () => {
  const lines: string[] = []
  const writer = ndjsonWriter({ write: async (text) => void lines.push(...text.split('\n')), redact: (text) => text })
  for (const repository of ['octo/shop', 'octo/till']) await writer.tell({ repository, executions: [reading({ jobs: [] })] })
  expect(await writer.end()).toMatchObject({ run: 2, job: 0 })
  expect(lines.filter(Boolean).map((line) => JSON.parse(line).repository)).toEqual(['octo/shop', 'octo/till'])
})

test('tests: one record for each case', async () => {
  const { records } = await written({ tests: [tests()] })
  expect(records).toMatchObject([
    {
      schema: 'tocsin.flake.test/1',
      suites: ['cart'],
      class_name: 'Cart',
      test_name: 'adds',
      outcome: 'flaky',
      retries: 1,
      milliseconds: 12.5,
      message: 'no'
    },
    { run_id: 77, at: '2026-01-20T12:00:00.000Z', job: null, suites: [], outcome: 'passed', milliseconds: null, message: null }
  ])
})

test('verdicts, findings, causes and caches', async () => {
  const { records, counts } = await written({ report: report() })
  expect(records.map(({ schema }) => schema)).toEqual(['subject', 'finding', 'cause', 'cache'].map((type) => `tocsin.flake.${type}/1`))
  expect(records).toMatchObject([
    {
      subject_id: '0123456789abcdef',
      state: 'flaky',
      likely_failures: 1.5,
      rate_q05: 0.04,
      wasted_minutes: 48,
      first_bad: 'b'.repeat(40),
      cause_category: 'network',
      owners: ['@octo/cart']
    },
    { repository: 'octo/shop', rule: 'no-timeout', line: 7, cost: '3 hangs', cost_minutes: 1080 },
    { repository: 'octo/shop', category_rule: 'reset', failures: 4, subjects: ['0123456789abcdef'] },
    { repository: 'octo/shop', key: 'Linux-npm-*', exact: 30, partial: 5, miss: 9 }
  ])
  expect(counts).toMatchObject({ subject: 1, finding: 1, cause: 1, cache: 1, run: 0 })
})

test.each<[what: string, names: string[], own: string | undefined, repositories: object]>([
  [
    'of several repositories each names its own',
    ['octo/shop', 'octo/till'],
    'octo/till',
    { finding: 'octo/till', cause: null, cache: 'octo/till' }
  ],
  ['and none where the report does not say it', ['octo/shop', 'octo/till'], undefined, { finding: null, cause: null, cache: null }],
  [
    'of the parts of one it is that',
    ['octo/shop', 'octo/shop'],
    undefined,
    { finding: 'octo/shop', cause: 'octo/shop', cache: 'octo/shop' }
  ]
])('findings and caches have a repository: %s', async (_, names, own, repositories) => {
  const { audit, caches, repositories: parts } = report()
  const of = <T extends object>(all: readonly T[]) => all.map((one) => ({ ...one, ...(own !== undefined && { repository: own }) }))
  const shown = { audit: of(audit), caches: of(caches), repositories: names.flatMap((name) => parts.map((part) => ({ ...part, name }))) }
  const { records } = await written({ report: report(shown) })
  const seen = records.map(({ schema, repository }) => [String(schema).split(/[./]/)[2], repository])
  expect(Object.fromEntries(seen)).toMatchObject(repositories)
})

test('every record is as its schema says, and has the columns in their order', async () => {
  const isValid = new Ajv2020({ strict: false }).compile(ndjsonSchema())
  const { change, job: none, ...healthy } = subject({ level: 'workflow' })
  const { records } = await written({ ...everything, report: report({ subjects: [subject(), healthy] }) })
  expect(new Set(records.map(({ schema }) => schema)).size).toBe(recordTypes.length)
  for (const record of records) expect([record.schema, isValid(record), isValid.errors]).toEqual([record.schema, true, null])
  expect(isValid({ ...records[0], attempt: 'two' })).toBe(false)
  expect([change, none]).not.toContain(undefined)
})

test('each column is described', () => {
  const tables = ndjsonTables()
  expect(tables.split('\n').filter((line) => line.startsWith('| `')).length).toBeGreaterThan(100)
  expect(tables).toContain('| `outcome` | string or null | `pass`, `fail` or `flaky`; null for what was cancelled or skipped. |')
})

test('whatever a name holds, it stays one line, and texts are bounded', async () => {
  const name = 'a\nb\r\u2028c\u2029d\u0085e\u0000"\\\ud800{}'
  const { text, records } = await written({
    tests: [tests({ cases: [{ suites: [name], className: 'x'.repeat(5000), name, outcome: 'passed', retries: 0 }] })]
  })
  expect(text.split(/[\n\r\u0085\u2028\u2029]/)).toHaveLength(2)
  expect(records).toMatchObject([{ suites: [name.toWellFormed()], test_name: name.toWellFormed(), class_name: 'x'.repeat(2000) }])
})

test('numbers that are none are null', async () => {
  const { records } = await written({ executions: [reading({ seconds: Number.NaN, jobs: [] })] })
  expect(records[0]).toHaveProperty('seconds', null)
})

test('secrets are hidden wherever they stand', async () => {
  const { text } = await written(
    { executions: [reading({ branch: 'hunter22', jobs: [job({ name: 'a hunter22' })] })], tests: [tests({ variant: 'hunter22' })] },
    (line) => line.replaceAll('hunter22', '***')
  )
  expect(text).not.toContain('hunter22')
  expect(text).toContain('"variant":"***"')
})

test('a year of tests is written in pieces, as it is told', async () => {
  const chunks: string[] = []
  const writer = ndjsonWriter({ write: async (text) => void chunks.push(text), redact: (text) => text })
  const seen: number[] = []
  for (let index = 0; index < 2000; index += 1) {
    await writer.tell({ repository: 'octo/shop', tests: [tests()] })
    if (index % 500 === 499) seen.push(chunks.length)
  }
  const { test } = await writer.end()
  expect([test, chunks.join('').split('\n').length]).toEqual([4000, 4001])
  expect(seen).toEqual([...new Set(seen)].toSorted((a, b) => a - b))
  expect(Math.max(...chunks.map(({ length }) => length))).toBeLessThan(80_000)
})

test('records take linear time', () => {
  const cases = Array.from({ length: 15_000 }, (_, index) => ({
    suites: [],
    className: '',
    name: `t${index}`,
    outcome: 'passed' as const,
    retries: 0
  }))
  const lines = (size: number) =>
    [...testRows('octo/shop', tests({ cases: cases.slice(0, size) }))].map((row) => lineOf(row, (text) => text))
  expect(growth(lines, 1500)).toBeLessThan(linear)
})

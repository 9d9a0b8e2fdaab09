import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import type { HttpRequest } from '@tocsin/notifier'
import { folderWith } from '@tocsin/testkit'
import { reading, report, tests } from '../export/sample.fixture.ts'
import { exportsOf } from './exports.ts'

type Asked = Partial<Parameters<typeof exportsOf>[0]>

/** With what was sent, said and written through the ports. */
function exporting(asked: Asked, { status = 200, workspace = folderWith({}) } = {}) {
  const seen = { sent: [] as HttpRequest[], said: [] as string[], files: new Map<string, string>() }
  const say = (line: string) => void seen.said.push(line)
  const exports = exportsOf(
    {
      ...{ 'ndjson-file': undefined, 'metrics-file': undefined, 'otlp-endpoint': undefined, 'otlp-headers': undefined },
      ...asked
    } as never,
    {
      context: { repository: 'octo/shop', workspace },
      send: async (request) => {
        seen.sent.push(request)
        return { status, headers: {}, body: '' }
      },
      ...{ now: () => Date.UTC(2026, 0, 21), elapsed: () => 0, sleep: async () => undefined, random: () => 0 },
      redact: (text) => text.replaceAll('hunter22', '***'),
      writeFile: async (path, text) => void seen.files.set(path, text),
      ...{ progress: say, warn: say }
    }
  )
  return { ...exports, ...seen, workspace, there: () => readdirSync(workspace) }
}

const news = { repository: 'octo/shop', executions: [reading({ branch: 'hunter22' })], tests: [tests()] }
const all: Asked = { 'ndjson-file': 'out/all.ndjson', 'metrics-file': 'flakes.prom', 'otlp-endpoint': 'https://otlp.example.com' }
const rowsIn = (path: string) =>
  readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line): { schema: string } => JSON.parse(line))

test('where nothing is asked for, nothing is written or sent', async () => {
  const { take, done, close, sent, files, there } = exporting({})
  await take(news)
  expect(await done(report())).toEqual([])
  await close()
  expect([sent, files.size, there()]).toEqual([[], 0, []])
})

test('each gets what was read and what was found, without secrets', async () => {
  const { take, done, close, sent, files, workspace } = exporting(all)
  await take(news)
  await take({ ...news, tests: [] })
  expect(await done(report())).toEqual([undefined, undefined, undefined])
  await close()
  const rows = rowsIn(join(workspace, 'out/all.ndjson'))
  const names = ['run', 'job', 'test', 'test', 'run', 'job', 'subject', 'finding', 'cause', 'cache']
  expect(rows.map(({ schema }) => schema)).toEqual(names.map((name) => `tocsin.flake.${name}/1`))
  expect(rows[0]).toHaveProperty('branch', '***')
  expect(readdirSync(join(workspace, 'out'))).toEqual(['all.ndjson'])
  expect([...files.keys()]).toEqual(['flakes.prom'])
  expect(files.get('flakes.prom')).toMatch(/# EOF\n$/)
  expect(sent.map(({ url }) => url)).toEqual(['metrics', 'metrics', 'traces'].map((signal) => `https://otlp.example.com/v1/${signal}`))
  expect(sent.map(({ body }) => String(body)).join('')).not.toContain('hunter22')
})

test('a test that always passes is no span, one that did not is', async () => {
  const { take, done, sent } = exporting({ 'otlp-endpoint': 'https://otlp.example.com' })
  await take(news)
  await done(report())
  const traces = sent.filter(({ url }) => url.endsWith('traces')).map(({ body }) => JSON.parse(String(body)))
  const spans: { name: string }[] = traces[0].resourceSpans[0].scopeSpans[0].spans
  expect([traces.length, spans.map(({ name }) => name)]).toEqual([1, ['RUN CI', 'test (ubuntu, 20)', 'cart > Cart > adds']])
})

test('of another repository the runs are told as its own', async () => {
  const { take, done, sent } = exporting({ 'otlp-endpoint': 'https://otlp.example.com', repository: 'else/where' })
  await take({ ...news, repository: 'else/where' })
  await done(report())
  const [, runs] = sent.map(({ body }) => JSON.parse(String(body)))
  const attributes: { key: string; value: { stringValue: string } }[] = runs.resourceMetrics[0].resource.attributes
  expect(attributes.find(({ key }) => key === 'vcs.repository.name')?.value.stringValue).toBe('where')
})

test('in a dry run nothing is pushed', async () => {
  const { take, done, sent, said } = exporting({ ...all, 'dry-run': true })
  await take(news)
  expect(await done(report())).toEqual([undefined, undefined, undefined])
  expect([sent, said]).toEqual([[], ['Nothing is pushed to OpenTelemetry: this is a dry run.']])
})

test('an analysis that fails half-way leaves the file of the one before', async () => {
  const { take, close, workspace, there } = exporting(
    { 'ndjson-file': 'all.ndjson' },
    { workspace: folderWith({ 'all.ndjson': 'before' }) }
  )
  await take(news)
  expect(there()).toEqual(['.all.ndjson.tocsin', 'all.ndjson'])
  await close()
  expect([there(), readFileSync(join(workspace, 'all.ndjson'), 'utf8')]).toEqual([['all.ndjson'], 'before'])
})

test('what one of them cannot get costs the others nothing, and is said once', async () => {
  const { take, done, close, files, workspace } = exporting(all, { status: 403 })
  writeFileSync(join(workspace, 'out'), 'a file where the folder belongs')
  await take(news)
  await take(news)
  const problems = await done(report())
  await close()
  expect(problems.map((problem) => problem?.message.split('\n')[0])).toEqual([
    `"${join(workspace, 'out/all.ndjson')}" cannot be written (EEXIST).`,
    undefined,
    'The flakes could not be pushed: otlp.example.com answered 403'
  ])
  expect([files.size, existsSync(join(workspace, 'out/all.ndjson'))]).toEqual([1, false])
})

test('parts that are joined have verdicts alone', async () => {
  const { done, close, workspace } = exporting({ 'ndjson-file': 'all.ndjson' })
  await done(report())
  await close()
  expect(new Set(rowsIn(join(workspace, 'all.ndjson')).map(({ schema }) => schema.split('.')[2]?.split('/')[0]))).toEqual(
    new Set(['subject', 'finding', 'cause', 'cache'])
  )
})

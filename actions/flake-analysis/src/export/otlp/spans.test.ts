import { expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import { at, execution, job, reading, report, tests } from '../sample.fixture.ts'
import { reportSignals, runSignals, traceSignals } from './requests.ts'
import { type Span, spansOf } from './spans.ts'

const strict = (properties: Record<string, object>, required = Object.keys(properties)) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false
})
const listOf = (items: object) => ({ type: 'array', items, minItems: 1 })
const text = { type: 'string', minLength: 1 }
const hex = (length: number) => ({ type: 'string', pattern: `^[0-9a-f]{${length}}$` })
const nano = { type: 'string', pattern: '^\\d{19}$' }
const value = { oneOf: [strict({ stringValue: { type: 'string' } }), strict({ intValue: { type: 'string', pattern: '^-?\\d+$' } })] }
const attributes = { type: 'array', items: strict({ key: text, value }) }
const spanShape = {
  traceId: hex(32),
  spanId: hex(16),
  parentSpanId: hex(16),
  name: text,
  kind: { enum: [1, 2] },
  startTimeUnixNano: nano,
  endTimeUnixNano: nano,
  attributes,
  status: strict({ code: { const: 2 }, message: text })
}
const span = strict(spanShape, ['traceId', 'spanId', 'name', 'kind', 'startTimeUnixNano', 'endTimeUnixNano', 'attributes'])
/** `opentelemetry/proto/trace/v1/trace.proto`, as far as it is used, in the JSON of proto3. */
const schema = strict({
  resourceSpans: listOf(
    strict({ resource: strict({ attributes }), scopeSpans: listOf(strict({ scope: strict({ name: text }), spans: listOf(span) })) })
  )
})

const same = (text: string) => text
const shown = ({ attributes: all }: Span) => Object.fromEntries(all.map(({ key, value: one }) => [key, Object.values(one)[0]]))
const placed = tests({ job: { name: 'test (ubuntu, 20)', url: '', facts: job().facts } })

test('a run, its jobs and its bad tests are a trace', () => {
  const spans = spansOf('octo/shop', reading(), [placed])
  const [run, inJob, inTest] = spans
  expect(spans.map(({ name, kind }) => `${name} ${kind}`)).toEqual(['RUN CI 2', 'test (ubuntu, 20) 1', 'cart > Cart > adds 1'])
  expect(new Set(spans.map(({ traceId }) => traceId)).size).toBe(1)
  expect([run?.parentSpanId, inJob?.parentSpanId, inTest?.parentSpanId]).toEqual([undefined, run?.spanId, inJob?.spanId])
  expect(spans.map(({ startTimeUnixNano, endTimeUnixNano }) => (Number(endTimeUnixNano) - Number(startTimeUnixNano)) / 1e6)).toEqual([
    100_000,
    90_000,
    expect.closeTo(13, 0)
  ])
})

test('attributes are those of the conventions', () => {
  const [run, inJob, inTest] = spansOf('octo/shop', reading(), [placed]).map(shown)
  expect(run).toEqual({
    'cicd.pipeline.name': 'CI',
    'cicd.pipeline.result': 'failure',
    'error.type': 'network',
    'cicd.pipeline.action.name': 'RUN',
    'cicd.pipeline.run.id': '77',
    'cicd.pipeline.run.url.full': 'https://github.example/octo/shop/actions/runs/77/attempts/2',
    'vcs.ref.head.name': 'main',
    'vcs.ref.head.revision': '1a2b3c4d5e6f',
    'tocsin.workflow.file': '.github/workflows/ci.yml',
    'tocsin.run.attempt': '2',
    'tocsin.run.event': 'push'
  })
  expect(inJob).toEqual({
    'cicd.pipeline.task.name': 'test (ubuntu, 20)',
    'cicd.pipeline.task.run.id': '501',
    'cicd.pipeline.task.run.url.full': 'https://github.example/octo/shop/actions/runs/77/job/501',
    'cicd.pipeline.task.run.result': 'failure',
    'cicd.worker.name': 'box-1',
    'error.type': 'network',
    'tocsin.failed.step': 'npm test'
  })
  expect(inTest).toEqual({
    'test.case.name': 'cart > Cart > adds',
    'test.case.result.status': 'pass',
    'test.suite.name': 'cart',
    'code.file.path': 'cart.test.ts',
    'code.line.number': '3',
    'tocsin.flake.retries': '1'
  })
})

test('only what failed has a status, with the line that says why', () => {
  const green = reading({ outcome: 'pass', jobs: [job({ outcome: 'pass' })] })
  expect(spansOf('octo/shop', green).map(({ status }) => status)).toEqual([undefined, undefined])
  expect(spansOf('octo/shop', reading()).map(({ status }) => status?.message)).toEqual(['The run failed.', 'read ECONNRESET'])
})

test('a run that says nothing was skipped, and times that are missing or wrong harm nothing', () => {
  const { outcome, seconds, ...rest } = reading()
  const { startedAt, completedAt, ...bare } = job()
  const [run, inJob] = spansOf('octo/shop', { ...rest, jobs: [{ ...bare, startedAt: 'soon' }] })
  expect(run && shown(run)).toMatchObject({ 'cicd.pipeline.result': 'skip' })
  expect([inJob?.startTimeUnixNano, inJob?.endTimeUnixNano]).toEqual([`${at * 1000}000000`, `${(at + 90) * 1000}000000`])
  expect(run?.endTimeUnixNano).toBe(inJob?.endTimeUnixNano)
  expect([outcome, seconds, startedAt, completedAt]).not.toContain(undefined)
})

test('ids are the same whenever it is sent, and others for another attempt or repository', () => {
  const ids = (repository: string, attempt: number) =>
    spansOf(repository, reading({ execution: execution({ attempt }), jobs: [] })).map(({ traceId, spanId }) => traceId + spanId)[0]
  expect(ids('octo/shop', 2)).toBe(ids('octo/shop', 2))
  expect(new Set([ids('octo/shop', 1), ids('octo/shop', 2), ids('octo/till', 1)]).size).toBe(3)
})

test('requests are those of OTLP, some spans at a time', () => {
  const isValid = new Ajv({ strict: true, strictRequired: false }).compile(schema)
  const executions = Array.from({ length: 700 }, (_, run) => reading({ execution: execution({ run }) }))
  const signals = [...traceSignals({ repository: 'octo/shop', executions, tests: [placed] }, same)]
  expect(signals.map(({ signal }) => signal)).toEqual(['traces', 'traces', 'traces'])
  for (const { body } of signals) expect([isValid(JSON.parse(JSON.stringify(body))), isValid.errors]).toEqual([true, null])
  expect(JSON.stringify(signals[0]?.body)).toContain('{"key":"vcs.repository.name","value":{"stringValue":"shop"}}')
})

test('nothing to tell is no request; an analysis is one, and runs are deltas', () => {
  expect([
    ...traceSignals({ repository: 'octo/shop', executions: [] }, same),
    ...runSignals({ repository: 'octo/shop', executions: [] }, 0, same)
  ]).toEqual([])
  const [flakes] = [...reportSignals(report(), same)].map(({ body }) => JSON.stringify(body))
  expect(flakes).toContain('"name":"tocsin.flake.subject.rate"')
  expect(flakes).toContain(`"timeUnixNano":"${Date.UTC(2026, 0, 20, 12, 30)}000000"`)
  const [runs] = [...runSignals({ repository: 'octo/shop', executions: [reading()] }, at * 1000 + 1, same)].map(({ body }) =>
    JSON.stringify(body)
  )
  expect(runs).toContain(
    '"name":"cicd.pipeline.run.duration","description":"Duration of a pipeline run grouped by pipeline, state and result.","unit":"s","histogram"'
  )
  expect(runs).not.toContain('"aggregationTemporality":2')
})

test('half of a surrogate pair does not reach the receiver, and names are bounded', () => {
  const [, inJob] = spansOf('octo/shop', reading({ jobs: [job({ name: `${'x'.repeat(299)}\u{1f680}` })] }))
  expect(inJob?.name).toBe(`${'x'.repeat(299)}\ufffd`)
})

test('secrets are hidden in all that is sent', () => {
  const hide = (text: string) => text.replaceAll('hunter22', '***')
  const told = {
    repository: 'octo/shop',
    executions: [reading({ workflowName: 'hunter22', jobs: [job({ name: `${'x'.repeat(296)} hunter22` })] })],
    tests: [tests({ variant: 'hunter22' })]
  }
  const text = JSON.stringify([...traceSignals(told, hide), ...runSignals(told, 0, hide), ...reportSignals(report({ causes: [] }), hide)])
  expect(text).not.toContain('hunt')
})

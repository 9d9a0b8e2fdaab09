import { expect, test } from '@jest/globals'
import type { ReadReport, TestCase } from '../../model/test-case.ts'
import { pieces } from '../xml/read.fixture.ts'
import { readTrx } from './read-trx.ts'

async function readAll(document: string, size = Number.POSITIVE_INFINITY): Promise<ReadReport & { cases: TestCase[] }> {
  const cases: TestCase[] = []
  const report = await readTrx(pieces(Buffer.from(document), size), (test) => cases.push(test))
  return { ...report, cases }
}

const namespace = 'xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010"'
const run = (results: string, rest = '') => `<TestRun ${namespace}><Results>${results}</Results>${rest}</TestRun>`
const result = (attributes: string, inside = '') => `<UnitTestResult testId="1" testName="t" ${attributes}>${inside}</UnitTestResult>`
const definitions = (className = 'Shop.CartTests') =>
  `<TestDefinitions><UnitTest name="t" storage="/home/runner/shop/bin/debug/net8.0/shop.tests.dll" id="1">
    <Execution id="e"/><TestMethod codeBase="C:\\x\\Other.dll" className="${className}" name="t"/></UnitTest></TestDefinitions>`
const error = (message: string, trace = '') =>
  `<Output><StdOut>printed</StdOut><ErrorInfo><Message>${message}</Message><StackTrace>${trace}</StackTrace></ErrorInfo><TextMessages><Message>no</Message></TextMessages></Output>`

const report = `\ufeff<?xml version="1.0" encoding="utf-8"?>${run(
  `<UnitTestResult executionId="a" testId="1" testName="Shop.CartTests.Adds(count: 2)" duration="00:00:01.2345678" outcome="Passed"/>
   <UnitTestResult executionId="b" testId="1" testName="Removes" duration="00:01:00" outcome="Failed">${error('Expected 1', 'at Shop.Cart()')}</UnitTestResult>
   <UnitTestResult executionId="c" testId="9" testName="Unknown" outcome="NotExecuted"><Output><ErrorInfo><Message>later</Message></ErrorInfo></Output></UnitTestResult>`,
  definitions()
)}`

test('a report: classes and assemblies come from the definitions', async () => {
  for (const size of [Number.POSITIVE_INFINITY, 1, 5])
    expect(await readAll(report, size)).toEqual({
      format: 'trx',
      counts: { passed: 1, failed: 1, errored: 0, skipped: 1, flaky: 0 },
      retries: 0,
      cases: [
        { suites: ['shop.tests.dll'], className: 'Shop.CartTests', name: 'Adds(count: 2)', outcome: 'passed', retries: 0, ms: 1234.568 },
        {
          suites: ['shop.tests.dll'],
          className: 'Shop.CartTests',
          name: 'Removes',
          outcome: 'failed',
          retries: 0,
          ms: 60_000,
          message: 'Expected 1'
        },
        { suites: [], className: '', name: 'Unknown', outcome: 'skipped', retries: 0 }
      ]
    })
})

test.each([
  ['Passed', 'passed'],
  ['PassedButRunAborted', 'passed'],
  ['Warning', 'passed'],
  ['Completed', 'passed'],
  ['Failed', 'failed'],
  ['Error', 'errored'],
  ['Timeout', 'errored'],
  ['Aborted', 'errored'],
  ['Disconnected', 'errored'],
  ['Inconclusive', 'skipped'],
  ['NotExecuted', 'skipped'],
  ['NotRunnable', 'skipped'],
  ['InProgress', 'skipped'],
  ['Pending', 'skipped'],
  ['toString', 'skipped'],
  ['', 'errored']
])('the outcome %j is %s', async (word, outcome) => {
  expect((await readAll(run(result(`outcome="${word}"`)))).cases).toMatchObject([{ outcome }])
})

test('a result without an outcome has the first of the list: an error', async () => {
  expect((await readAll(run(result('')))).counts.errored).toBe(1)
})

test.each([
  ['00:00:00.0001365', 0.137],
  ['01:02:03', 3_723_000],
  ['1.00:00:01', 86_401_000],
  ['0:0:1.5', 1500],
  ['12', undefined],
  ['-00:00:01', undefined],
  ['', undefined]
])('a duration of %j is %p ms', async (duration, ms) => {
  expect((await readAll(run(result(`outcome="Passed" duration="${duration}"`)))).cases[0]?.ms).toBe(ms)
})

test.each([
  ['Shop.Cart, Shop.Tests, Version=1.0.0.0, Culture=neutral, PublicKeyToken=null', 'Shop.Cart'],
  ['Shop.Cart`1[[System.Int32, mscorlib]]', 'Shop.Cart`1[[System.Int32, mscorlib]]'],
  ['Shop.Cart', 'Shop.Cart']
])('the class %s is %s', async (className, shown) => {
  expect((await readAll(run(result('outcome="Passed"'), definitions(className)))).cases[0]?.className).toBe(shown)
})

test('definitions may come before the results', async () => {
  const { cases } = await readAll(`<TestRun ${namespace}>${definitions()}<Results>${result('outcome="Passed"')}</Results></TestRun>`)
  expect(cases).toMatchObject([{ className: 'Shop.CartTests', suites: ['shop.tests.dll'] }])
})

test('the rows of a data-driven test are tests, and the whole of them is none', async () => {
  const row = (attributes: string) => result(`resultType="DataDrivenDataRow" ${attributes}`)
  const rows = `<InnerResults>${row('dataRowInfo="0" outcome="Passed"')}${row('dataRowInfo="1" outcome="Failed"')}
    <UnitTestResult testName="t (Data Row 2)" dataRowInfo="2" outcome="Passed"/></InnerResults>`
  const { cases } = await readAll(run(result('outcome="Failed" resultType="DataDrivenTest"', rows), definitions()))
  expect(cases.map(({ className, name, outcome }) => [className, name, outcome])).toEqual([
    ['Shop.CartTests', 't (Data Row 0)', 'passed'],
    ['Shop.CartTests', 't (Data Row 1)', 'failed'],
    ['Shop.CartTests', 't (Data Row 2)', 'passed']
  ])
})

test('what is inside of a result under other names are tests of their own', async () => {
  const inner =
    '<InnerResults><UnitTestResult testId="1" testName="a" outcome="Passed"/><UnitTestResult testId="2" testName="b"/></InnerResults>'
  const { cases } = await readAll(run(result('outcome="Failed"', inner)))
  expect(cases.map(({ name, outcome }) => `${name} ${outcome}`)).toEqual(['a passed', 'b errored'])
})

const tries: [whole: string, inner: string[], outcome: string, retries: number][] = [
  ['Passed', ['Failed', 'Passed'], 'flaky', 1],
  ['Passed', ['Error', 'Timeout', 'Passed'], 'flaky', 2],
  ['Failed', ['Failed', 'Failed', 'Failed'], 'failed', 2],
  ['Passed', ['Passed'], 'passed', 0],
  ['NotExecuted', ['NotExecuted'], 'skipped', 0]
]
test.each(tries)('a test that was repeated is one: %s of %j is %s', async (whole, inner, outcome, retries) => {
  const within = inner.map((word) => result(`outcome="${word}"`, error(`was ${word}`))).join('')
  const { cases } = await readAll(run(result(`outcome="${whole}"`, `<InnerResults>${within}</InnerResults>`)))
  expect(cases).toHaveLength(1)
  expect(cases[0]).toMatchObject({ name: 't', outcome, retries })
  expect(cases[0]?.message).toBe(retries > 0 ? `was ${inner.filter((word) => word !== 'Passed').at(-1)}` : undefined)
})

test('without a message the trace says what failed', async () => {
  const { cases } = await readAll(run(result('outcome="Failed"', error('', 'System.IO.IOException: disk full\n at Shop.Cart()'))))
  expect(cases[0]?.message).toBe('System.IO.IOException: disk full')
})

test('what failed in the run outside of any test is told, and not what repeats a test', async () => {
  const info = (outcome: string, text: string) => `<RunInfo outcome="${outcome}"><Text>${text}</Text></RunInfo>`
  const { suiteErrors, cases } = await readAll(
    run(
      '',
      `<ResultSummary outcome="Failed"><RunInfos>${info('Error', 'The active test run was aborted. Reason: Test host process crashed')}
      ${info('Error', '[xUnit.net 00:00:00.39]     Shop.CartTests.Removes [FAIL]')}${info('Warning', 'a warning')}</RunInfos></ResultSummary>`
    )
  )
  expect(cases).toEqual([])
  expect(suiteErrors).toEqual([{ suites: [], message: 'The active test run was aborted. Reason: Test host process crashed' }])
})

test('a file that is cut off keeps its results, without classes', async () => {
  const { cases, counts, problem } = await readAll(report.slice(0, report.indexOf('<TestDefinitions>') + 30))
  expect(cases.map(({ name }) => name)).toEqual(['Shop.CartTests.Adds(count: 2)', 'Removes', 'Unknown'])
  expect(counts).toMatchObject({ passed: 1, failed: 1, skipped: 1 })
  expect(problem).toBe('line 3: the file ends inside a tag')
})

test('a file that ends inside of a result keeps it: its outcome stands at its beginning', async () => {
  const { cases, problem } = await readAll(
    `<TestRun><Results>${result('outcome="Failed"', '<Output><ErrorInfo><Message>bad').replace('</UnitTestResult>', '')}`
  )
  expect(cases).toMatchObject([{ name: 't', outcome: 'failed' }])
  expect(problem).toMatch(/^line 1: the file ends/)
})

test('other documents are no TRX', async () => {
  expect((await readAll('<testsuites/>')).problem).toBe('line 1: its root is <testsuites>, so it is no TRX report')
})

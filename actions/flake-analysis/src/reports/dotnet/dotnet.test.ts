import { expect, test } from '@jest/globals'
import type { ReadReport, TestCase } from '../../model/test-case.ts'
import { readXmlReport } from '../read-xml-report.ts'

async function readAll(document: string): Promise<ReadReport & { cases: TestCase[] }> {
  const cases: TestCase[] = []
  const report = await readXmlReport(Buffer.from(document), (test) => cases.push(test))
  return { ...report, cases }
}

const failure = (message: string, trace = '') =>
  `<failure exception-type="E"><message><![CDATA[${message}]]></message><stack-trace><![CDATA[${trace}]]></stack-trace></failure>`

test('a report of NUnit 3', async () => {
  expect(
    await readAll(`<test-run id="2" testcasecount="4" result="Failed"><test-suite type="Assembly" name="C:\\work\\1\\Shop.Tests.dll" result="Failed" site="Child">
      <failure><message>One or more child tests had errors</message></failure>
      <test-suite type="TestFixture" name="CartTests(&quot;a&quot;)" classname="Shop.CartTests">
        <test-case name="Adds(1)" fullname="Shop.CartTests(&quot;a&quot;).Adds(1)" methodname="Adds" classname="Shop.CartTests" result="Passed" duration="0.5"/>
        <test-case name="Removes" classname="Shop.CartTests" result="Failed" duration="1.25">${failure('  Expected: 1\n  But was: 2', 'at Shop')}<output>x</output></test-case>
        <test-case name="Pays" classname="Shop.CartTests" result="Failed" label="Error">${failure('', 'System.IO.IOException : gone\n at Shop')}</test-case>
        <test-case name="Later" classname="Shop.CartTests" result="Skipped" label="Ignored"><reason><message>later</message></reason></test-case>
      </test-suite></test-suite></test-run>`)
  ).toEqual({
    format: 'nunit',
    counts: { passed: 1, failed: 1, errored: 1, skipped: 1, flaky: 0 },
    retries: 0,
    cases: [
      {
        suites: ['Shop.Tests.dll', 'CartTests("a")'],
        retries: 0,
        className: 'Shop.CartTests',
        name: 'Adds(1)',
        outcome: 'passed',
        ms: 500
      },
      {
        suites: ['Shop.Tests.dll', 'CartTests("a")'],
        retries: 0,
        className: 'Shop.CartTests',
        name: 'Removes',
        outcome: 'failed',
        ms: 1250,
        message: 'Expected: 1'
      },
      {
        suites: ['Shop.Tests.dll', 'CartTests("a")'],
        retries: 0,
        className: 'Shop.CartTests',
        name: 'Pays',
        outcome: 'errored',
        message: 'System.IO.IOException : gone'
      },
      { suites: ['Shop.Tests.dll', 'CartTests("a")'], retries: 0, className: 'Shop.CartTests', name: 'Later', outcome: 'skipped' }
    ]
  })
})

test('a suite that failed by itself is told apart from one whose tests did', async () => {
  const suite = (site: string) => `<test-suite name="s" site="${site}">${failure(`${site} broke`)}</test-suite>`
  const { suiteErrors } = await readAll(`<test-run>${['SetUp', 'Child', 'Parent', 'TearDown'].map(suite).join('')}</test-run>`)
  expect(suiteErrors).toEqual([
    { suites: ['s'], message: 'SetUp broke' },
    { suites: ['s'], message: 'TearDown broke' }
  ])
})

const nunitOutcomes: [attributes: string, outcome: string][] = [
  ['result="Passed"', 'passed'],
  ['result="Success"', 'passed'],
  ['result="Warning"', 'passed'],
  ['result="Failed"', 'failed'],
  ['result="Failed" label="Invalid"', 'errored'],
  ['result="Failure"', 'failed'],
  ['result="Error"', 'errored'],
  ['result="Inconclusive"', 'skipped'],
  ['result="Ignored"', 'skipped'],
  ['result="NotRunnable"', 'errored'],
  ['executed="True" success="True"', 'passed'],
  ['executed="True" success="False"', 'failed'],
  ['executed="True" success="true"', 'passed'],
  ['executed="true" success="false"', 'failed'],
  ['executed="True"', 'passed'],
  ['executed="True" result="Puzzled"', 'skipped'],
  ['executed="False"', 'skipped'],
  ['result="valueOf"', 'skipped'],
  ['', 'skipped']
]
test.each(nunitOutcomes)('NUnit: %s is %s', async (attributes, outcome) => {
  const { cases } = await readAll(`<test-results><test-case name="a.b" ${attributes}/></test-results>`)
  expect(cases).toMatchObject([{ className: 'a', name: 'b', outcome }])
})

test.each([
  ['Shop.CartTests.Adds("x.y", 1.5)', 'Shop.CartTests', 'Adds("x.y", 1.5)'],
  ['Adds', '', 'Adds'],
  ['Adds(1.5)', '', 'Adds(1.5)']
])('the full name %s is taken apart', async (full, className, name) => {
  const { cases } = await readAll(`<test-run><test-case fullname='${full}' result="Passed"/></test-run>`)
  expect(cases).toMatchObject([{ className, name }])
})

test.each([
  ['<test-results><test-case name="b" executed="True">', '</test-case></test-results>'],
  ['<test-run><test-case name="b" result="Puzzled">', '</test-case></test-run>'],
  ['<assembly><test name="b" result="Puzzled">', '</test></assembly>']
])('a failure tells where no word does: %s', async (begin, end) => {
  const { cases } = await readAll(`${begin}${failure('no')}${end}`)
  expect(cases).toMatchObject([{ name: 'b', outcome: 'failed', message: 'no' }])
})

test('a class with arguments is told from the name of a test', async () => {
  const { cases } = await readAll('<test-run><test-case name="Adds(2)" fullname="Shop.Cart(4.5).Adds(2)" result="Passed"/></test-run>')
  expect(cases).toMatchObject([{ className: 'Shop.Cart(4.5)', name: 'Adds(2)' }])
})

test('a report of xUnit.net', async () => {
  const { cases, counts, suiteErrors } = await readAll(`<assemblies><assembly name="/home/runner/shop/bin/Shop.Tests.dll" total="3">
    <errors><error type="assembly-cleanup" name="x">${failure('cleanup broke')}</error></errors>
    <collection name="Test collection for Shop.CartTests">
      <test name="Shop.CartTests.Adds(count: 1)" type="Shop.CartTests" method="Adds" time="0.25" result="Pass" source-file="/src/Cart.cs" source-line="7"/>
      <test name="Shop.CartTests.Removes" type="Shop.CartTests" method="Removes" time="0" result="Fail">${failure('Assert.Equal() Failure\nExpected: 1')}</test>
      <test name="a title" type="Shop.CartTests" method="Later" result="Skip"><reason><![CDATA[later]]></reason></test>
    </collection></assembly></assemblies>`)
  expect(counts).toEqual({ passed: 1, failed: 1, errored: 0, skipped: 1, flaky: 0 })
  expect(suiteErrors).toEqual([{ suites: ['Shop.Tests.dll'], message: 'cleanup broke' }])
  const shared = { suites: ['Shop.Tests.dll'], className: 'Shop.CartTests', retries: 0 }
  expect(cases).toEqual([
    { ...shared, name: 'Adds(count: 1)', outcome: 'passed', ms: 250, file: '/src/Cart.cs', line: 7 },
    { ...shared, name: 'Removes', outcome: 'failed', ms: 0, message: 'Assert.Equal() Failure' },
    { ...shared, name: 'a title', outcome: 'skipped' }
  ])
})

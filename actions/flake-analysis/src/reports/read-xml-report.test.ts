import { expect, test } from '@jest/globals'
import type { ReadReport, TestCase } from '../model/test-case.ts'
import { readXmlReport } from './read-xml-report.ts'

async function readAll(document: string): Promise<ReadReport & { cases: TestCase[] }> {
  const cases: TestCase[] = []
  const report = await readXmlReport(Buffer.from(document), (test) => cases.push(test))
  return { ...report, cases }
}

const one = { suites: [], className: 'Shop.Cart', name: 'Adds', outcome: 'passed', retries: 0 }

test.each([
  ['junit', '<testsuite><testcase name="Adds" classname="Shop.Cart"/></testsuite>'],
  [
    'trx',
    '<TestRun><Results><UnitTestResult testName="Adds" outcome="Passed" testId="1"/></Results><TestDefinitions><UnitTest id="1"><TestMethod className="Shop.Cart"/></UnitTest></TestDefinitions></TestRun>'
  ],
  ['nunit', '<test-run><test-case name="Adds" fullname="Shop.Cart.Adds" classname="Shop.Cart" result="Passed"/></test-run>'],
  ['nunit', '<test-results><test-case name="Shop.Cart.Adds" executed="True" success="True"/></test-results>'],
  [
    'xunit',
    '<assemblies><assembly><collection name="Test collection for Shop.Cart"><test name="Shop.Cart.Adds" type="Shop.Cart" result="Pass"/></collection></assembly></assemblies>'
  ],
  [
    'xunit',
    '<assembly><class name="Shop.Cart"><test name="Shop.Cart.Adds" type="Shop.Cart" method="Adds" result="Pass"/></class></assembly>'
  ]
])('a report is %s by its root', async (format, document) => {
  expect(await readAll(document)).toMatchObject({ format, counts: { passed: 1 }, cases: [one] })
})

test('what is no report at all is told', async () => {
  expect(await readAll('<html/>')).toMatchObject({
    format: 'xml',
    cases: [],
    problem: 'line 1: its root is <html>: it is no report of JUnit, TRX, NUnit or xUnit.net'
  })
})

test('a report of .NET that ends inside of a test keeps it', async () => {
  for (const document of ['<test-run><test-case name="a" result="Failed"><failure>', '<assembly><test name="a" result="Fail"><failure>']) {
    const { cases, problem } = await readAll(document)
    expect(cases).toMatchObject([{ name: 'a', outcome: 'failed' }])
    expect(problem).toBe('line 1: the file ends before </failure>')
  }
})

test('a TRX report that is cut off keeps what waits for its class', async () => {
  const { cases, problem } = await readAll('<TestRun><Results><UnitTestResult testName="a" outcome="Passed"/>')
  expect(cases).toHaveLength(1)
  expect(problem).toBe('line 1: the file ends before </Results>')
})

import { expect, test } from '@jest/globals'
import type { ReadReport, TestCase } from '../model/test-case.ts'
import { readXmlReport } from './read-xml-report.ts'

async function readAll(document: string): Promise<ReadReport & { cases: TestCase[] }> {
  const cases: TestCase[] = []
  const report = await readXmlReport(Buffer.from(document), (test) => cases.push(test))
  return { ...report, cases }
}

const none = { passed: 0, failed: 0, errored: 0, skipped: 0, flaky: 0 }
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

test.each([
  ['CppUnit', 'TestRun', '<TestRun><FailedTests><FailedTest id="1"><Name>a</Name></FailedTest></FailedTests></TestRun>'],
  ['Check', 'testsuites', '<testsuites xmlns="urn:check"><datetime/><suite><title>a</title><test result="failure"/></suite></testsuites>'],
  ['AUnit', 'TestRun', '<TestRun elapsed="1"><Statistics><Tests>1</Tests></Statistics><SuccessfulTests/></TestRun>'],
  ['Maven', 'assembly', '<assembly xmlns="urn:maven"><id>bin</id><fileSets><fileSet/></fileSets></assembly>'],
  ['Windows', 'assembly', '<assembly manifestVersion="1.0"><assemblyIdentity name="a"/></assembly>'],
  [
    'Allure',
    'test-suite',
    '<ns2:test-suite start="1"><name>a</name><test-cases><test-case><name>b</name></test-case></test-cases></ns2:test-suite>'
  ]
])('a document of %s, whose root is that of a report as well, is refused and not read as empty', async (_, root, document) => {
  expect(await readAll(document)).toMatchObject({
    format: 'xml',
    cases: [],
    problem: expect.stringMatching(
      new RegExp(`^line 1: it has nothing of a report of (?:JUnit|TRX|NUnit|xUnit.net) but its root, <${root}>$`)
    )
  })
})

test.each([
  ['trx', '<TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010"/>'],
  ['trx', '<t:TestRun xmlns:t="x"><t:ResultSummary outcome="Completed"/></t:TestRun>'],
  ['xunit', '<assemblies/>'],
  ['xunit', '<assembly name="a.dll" run-date="2026-01-05" total="0"/>'],
  ['nunit', '<test-run/>'],
  ['nunit', '<test-suite name="a"/>'],
  ['junit', '<testsuite/>'],
  ['junit', '<testsuites tests="0"/>'],
  ['junit', '<testrun name="a"></testrun>']
])('a report of %s that holds no test is one', async (format, document) => {
  expect(await readAll(document)).toEqual({ format, counts: none, retries: 0, cases: [] })
})

test('a report of .NET that ends inside of a test keeps it', async () => {
  for (const document of ['<test-run><test-case name="a" result="Failed"><failure>', '<assembly><test name="a" result="Fail"><failure>']) {
    const { cases, problem } = await readAll(document)
    expect(cases).toMatchObject([{ name: 'a', outcome: 'failed' }])
    expect(problem).toBe('line 1: the file ends before </failure>')
  }
})

test('a root that is cut off is that of a report, so that it is told', async () => {
  expect(await readAll('<testsuites name="a"><testsui')).toMatchObject({ format: 'junit', problem: 'line 1: the file ends inside a tag' })
})

test('a TRX report that is cut off keeps what waits for its class', async () => {
  const { cases, problem } = await readAll('<TestRun><Results><UnitTestResult testName="a" outcome="Passed"/>')
  expect(cases).toHaveLength(1)
  expect(problem).toBe('line 1: the file ends before </Results>')
})

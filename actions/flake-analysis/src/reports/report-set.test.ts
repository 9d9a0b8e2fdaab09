import { expect, test } from '@jest/globals'
import { massFailure } from './identity/mass-failure.ts'
import type { XmlReader } from './read-report.ts'
import { readXmlReport } from './read-xml-report.ts'
import { defaultLimits } from './reader.ts'
import { type ReportSetOptions, reportSet } from './report-set.ts'
import { drawn, parts } from './testing.ts'

const none: XmlReader = async () => ({ format: 'junit', counts: { passed: 0, failed: 0, errored: 0, skipped: 0, flaky: 0 }, retries: 0 })
const ctrf = (...tests: [name: string, status: string][]) =>
  JSON.stringify({ results: { tests: tests.map(([name, status]) => ({ name, status })) } })

async function read(files: Record<string, string>, options: Partial<ReportSetOptions> = {}) {
  const set = reportSet({ readXml: none, strict: true, ...options })
  for (const [file, content] of Object.entries(files)) await set.take(file, parts(content, 99))
  const { cases, reads, ...rest } = set.finish()
  return { cases: cases.map(drawn), reports: reads.length, ...rest }
}

test('files become one set with identities of its own', async () => {
  expect(
    await read({
      'b.json': ctrf(['a', 'failed'], ['a', 'passed']),
      'a.json': ctrf(['a', 'passed'], ['b', 'skipped']),
      'c.xml': '<testsuites/>'
    })
  ).toEqual({
    cases: ['passed a', 'skipped b', 'flaky a #2 ×1'],
    reports: 3,
    problems: []
  })
})

test('what is no report is a problem where a pattern named it, and passed over where it was guessed', async () => {
  const files = { 'a.json': '{"name":"package"}', 'b.json': ctrf(['a', 'passed']) }
  expect(await read(files)).toMatchObject({ reports: 2, problems: [{ file: 'a.json' }] })
  expect(await read(files, { strict: false })).toMatchObject({ reports: 1, problems: [] })
})

test('a broken report is a problem however it was found', async () => {
  expect(await read({ 'a.json': ctrf(['a', 'passed']).slice(0, -3) }, { strict: false })).toMatchObject({
    cases: ['passed a'],
    problems: [{ file: 'a.json', problem: expect.stringMatching(/^ends too soon/) }]
  })
})

test('the limit of cases is that of the set', async () => {
  const files = { 'a.json': ctrf(['a', 'passed'], ['b', 'passed']), 'b.json': ctrf(['c', 'passed'], ['d', 'passed']) }
  expect(await read(files, { limits: { ...defaultLimits, cases: 3 } })).toMatchObject({
    cases: ['passed a', 'passed b', 'passed c'],
    problems: [{ file: 'b.json', problem: 'the reports together hold more than 3 tests; the rest is not read' }]
  })
})

test('what is beyond the limit is not read at all', async () => {
  const files = Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`${name}.json`, ctrf([name, 'passed'], [`${name}2`, 'passed'])]))
  const found = await read(files, { limits: { ...defaultLimits, cases: 3 } })
  expect(found).toMatchObject({ cases: ['passed a', 'passed a2', 'passed b'], reports: 2, problems: { length: 1 } })
  let asked = 0
  const set = reportSet({ readXml: none, strict: true, limits: { ...defaultLimits, cases: 0 } })
  const counting = function* (content: string) {
    asked += 1
    yield Buffer.from(content)
  }
  for (const [file, content] of Object.entries(files)) await set.take(file, counting(content))
  expect([asked, set.finish().cases]).toEqual([1, []])
})

test('of those that fail by the thousand the first messages are held', async () => {
  const tests = Array.from({ length: 2500 }, (_, index) => ({
    name: `t${index}`,
    status: index < 100 ? 'passed' : 'failed',
    message: `no ${index}`
  }))
  const set = reportSet({ readXml: none, strict: true })
  await set.take('a.json', [Buffer.from(JSON.stringify({ results: { tests: tests.slice(0, 1500) } }))])
  await set.take('b.json', [Buffer.from(JSON.stringify({ results: { tests: tests.slice(1500) } }))])
  const { cases } = set.finish()
  expect(cases.map(({ outcome }) => outcome)).toEqual(tests.map(({ status }) => status))
  expect(cases.filter(({ message }) => message !== undefined)).toHaveLength(2000)
  expect([cases[100]?.message, cases[2400]?.message]).toEqual(['no 100', undefined])
})

test('five tests that all fail are told', async () => {
  const tests = ['a', 'b', 'c', 'd', 'e'].map((name): [string, string] => [name, 'failed'])
  const set = reportSet({ readXml: none, strict: true })
  await set.take('a.json', [Buffer.from(ctrf(...tests))])
  expect(massFailure(set.finish().cases)).toBe(true)
})

const trx = (text: string) =>
  `<TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010"><Results/><ResultSummary outcome="Failed"><RunInfos><RunInfo outcome="Error"><Text>${text}</Text></RunInfo></RunInfos></ResultSummary></TestRun>`
const outside = '(outside of the tests)'

test.each<[format: string, report: string, cases: string[]]>([
  [
    'JUnit',
    '<testsuites><testsuite name="db"><error message="no database"/><testcase name="a"/></testsuite></testsuites>',
    ['passed a', `errored ${outside} "no database"`]
  ],
  ['TRX', trx('The active test run was aborted.'), [`errored ${outside} "The active test run was aborted."`]],
  [
    'NUnit',
    '<test-run><test-suite name="db" site="SetUp"><failure><message>no database</message></failure></test-suite></test-run>',
    [`errored ${outside} "no database"`]
  ],
  [
    'several in one suite',
    '<testsuite name="db"><error message="one"/><error message="two"/><testcase name="a"/></testsuite>',
    ['passed a', `errored ${outside} "one"`]
  ],
  [
    'several suites',
    '<testsuites><testsuite name="a"><error message="one"/></testsuite><testsuite name="b"><error message="two"/></testsuite></testsuites>',
    [`errored ${outside} "one"`, `errored ${outside} "two"`]
  ]
])('what failed outside of the tests is a case, as of %s', async (_, report, cases) => {
  const set = reportSet({ readXml: readXmlReport, strict: true })
  await set.take('a.xml', parts(report, 99))
  const found = set.finish().cases.map(({ outcome, name, message }) => `${outcome} ${name}${message ? ` ${JSON.stringify(message)}` : ''}`)
  expect(found).toEqual(cases)
})

test('such cases count for the limit as all others do', async () => {
  const suite = '<testsuite name="db"><error message="one"/><testcase name="a"/></testsuite>'
  const files = { 'a.xml': suite }
  expect(await read(files, { readXml: readXmlReport, limits: { ...defaultLimits, cases: 1 } })).toMatchObject({
    cases: ['passed db > a'],
    problems: [{ file: 'a.xml', problem: 'the reports together hold more than 1 tests; the rest is not read' }]
  })
})

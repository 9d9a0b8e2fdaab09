import { expect } from '@jest/globals'
import { growth, linear } from '@tocsin/testkit/growth'
import type { TestCase } from '../model/test-case.ts'
import { readCtrf } from '../reports/ctrf/ctrf.ts'
import { uniqueCases } from '../reports/identity/unique-cases.ts'
import { readAll } from '../reports/junit/junit.fixture.ts'
import { readXmlReport } from '../reports/read-xml-report.ts'
import { type ReadSet, reportSet } from '../reports/report-set.ts'
import { parts, readBy } from '../reports/testing.ts'

/** What files of one job come to together. */
async function setOf(...files: string[]): Promise<ReadSet> {
  const set = reportSet({ readXml: readXmlReport, strict: true })
  for (const [index, text] of files.entries()) await set.take(`${index}`, parts(text, 4096))
  return set.finish()
}

const namesOf = ({ cases }: { cases: readonly TestCase[] }) =>
  cases.map(({ suites, className, name }) => [...suites, className, name].filter(Boolean).join(' > '))
const suite = (name: string, inside: string) => `<testsuite name="${name}">${inside}</testsuite>`

export async function nestedSuites(): Promise<void> {
  const { counts, cases } = await readAll(
    '<testsuites tests="0" failures="0"><testsuite name="a"><testsuite name="b"><testcase name="c"/><testcase name="d"><failure/></testcase></testsuite></testsuite></testsuites>'
  )
  expect(counts).toMatchObject({ passed: 1, failed: 1 })
  expect(namesOf({ cases })).toEqual(['a > b > c', 'a > b > d'])
  const bare = await readAll(suite('a', suite('b', '<testcase name="c"/>')))
  expect(bare.counts.passed).toBe(1)
}

export async function sameNames(): Promise<void> {
  const junit = `<testsuites>${suite('a', '<testcase name="works"/>')}${suite('b', '<testcase name="works"/>')}</testsuites>`
  expect(namesOf(await setOf(junit))).toEqual(['a > works', 'b > works'])
  const test = (of: string) => ({ name: 'works', status: 'passed', suite: [of], duration: 1 })
  expect(namesOf(await setOf(JSON.stringify({ results: { tests: [test('a'), test('b')] } })))).toEqual(['a > works', 'b > works'])
  // In one suite they are told apart by their number.
  expect(namesOf(await setOf(suite('a', '<testcase name="works"/><testcase name="works"/>')))).toEqual(['a > works', 'a > works #2'])
}

export async function failedTries(): Promise<void> {
  const { retries, cases } = await readAll(`<testsuite>
    <testcase><failure/><rerunFailure/><rerunFailure/></testcase><testcase><flakyFailure/></testcase></testsuite>`)
  expect([cases.map((test) => test.retries), retries]).toEqual([[2, 1], 3])
  const attempts = [1, 2].map((attempt) => ({ attempt, status: 'failed' }))
  const ctrf = { results: { tests: [{ name: 'a', status: 'failed', retries: 2, retryAttempts: attempts }] } }
  expect((await readBy(readCtrf, ctrf)).retries).toBe(2)
}

export async function passedAtLast(): Promise<void> {
  const { counts } = await readAll('<testsuite><testcase><flakyError/></testcase></testsuite>')
  expect(counts).toMatchObject({ flaky: 1, passed: 0, errored: 0 })
}

/** Reports that are not joined pair by pair. */
export function manyReports(): void {
  const file = (index: number) => ({
    file: `r${index}.xml`,
    cases: Array.from(
      { length: 20 },
      (_, at): TestCase => ({ suites: [`s${at}`], className: '', name: 't', outcome: 'passed', retries: 0 })
    )
  })
  expect(growth((size) => uniqueCases(Array.from({ length: size }, (_, index) => file(index))), 100)).toBeLessThan(linear)
}

export async function emoji(): Promise<void> {
  const { cases } = await readAll('<testsuite><testcase name="🎉 ok 👩‍💻"><failure message="💥 bad"/></testcase></testsuite>')
  expect(cases[0]).toMatchObject({ name: '🎉 ok 👩‍💻', message: '💥 bad' })
}

export async function thousands(): Promise<void> {
  expect((await readAll('<testsuite><testcase time="1,234.5"/></testsuite>')).cases[0]?.ms).toBe(1_234_500)
}

export async function cutOff(): Promise<void> {
  const cut = '<testsuite name="cut"><testcase name="a"><failure/></testcase><testcase name="b"/><testc'
  const { counts, problem } = await readAll(cut)
  expect(counts).toMatchObject({ passed: 1, failed: 1 })
  expect(problem).toBe('line 1: the file ends inside a tag')
  const set = await setOf(suite('whole', '<testcase name="a"/>'), cut, suite('another', '<testcase name="a"/>'))
  expect(namesOf(set)).toEqual(['whole > a', 'cut > a', 'cut > b', 'another > a'])
  expect(set.problems).toEqual([{ file: '1', problem: 'line 1: the file ends inside a tag' }])
}

export async function everyFailure(): Promise<void> {
  const failing = '<testcase><failure message="bad"/></testcase>'
  expect((await readAll(`<testsuite>${failing.repeat(5000)}</testsuite>`)).counts.failed).toBe(5000)
}

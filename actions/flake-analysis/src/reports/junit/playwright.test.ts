import { expect, test } from '@jest/globals'
import type { TestCase } from '../../model/test-case.ts'
import { uniqueCases } from '../identity/unique-cases.ts'
import { readPlaywright } from '../playwright/playwright.ts'
import { readBy } from '../testing.ts'
import { readAll } from './junit.fixture.ts'

const identity = ({ suites, className, name }: TestCase) => [...suites, className, name].join(' | ')

interface Written {
  projects: string[]
  names?: (project: string) => string[]
  root?: string
  file?: string
}

/** As Playwright's reporter writes it: a suite for each file of each project. */
function junit({ projects, names = () => ['cart › adds', 'pays'], root = 'id="" name=""', file = 'shop/cart.spec.ts' }: Written): string {
  const cases = (project: string) => names(project).map((name) => `<testcase name="${name}" classname="${file}" time="0.5"></testcase>`)
  const suite = (project: string) =>
    `<testsuite name="${file}" timestamp="2026-01-01T10:00:00.000Z" hostname="${project}" tests="2" failures="0" skipped="0" time="1" errors="0">${cases(project).join('')}</testsuite>`
  return `<testsuites ${root} tests="2" failures="0" skipped="0" errors="0" time="1">${projects.map(suite).join('')}</testsuites>`
}

/** As its reporter of JSON does: each file once, and each test with what it came to in each project. */
const json = (projects: string[]) => {
  const tests = projects.map((projectName) => ({
    projectName,
    status: 'expected',
    results: [{ status: 'passed', duration: 500, errors: [] }]
  }))
  const spec = (title: string) => ({ title, file: 'shop/cart.spec.ts', line: 3, tests })
  const suites = [{ title: 'shop/cart.spec.ts', specs: [spec('pays')], suites: [{ title: 'cart', specs: [spec('adds')] }] }]
  return { config: { projects: [] }, suites, errors: [] }
}

const three = ['chromium', 'firefox', 'Mobile Safari']

test('a test in three projects is three tests', async () => {
  const { cases } = await readAll(junit({ projects: three }))
  expect(uniqueCases([{ file: 'a.xml', cases }]).map(identity)).toEqual([
    'chromium | shop/cart.spec.ts | cart |  | adds',
    'chromium | shop/cart.spec.ts |  | pays',
    'firefox | shop/cart.spec.ts | cart |  | adds',
    'firefox | shop/cart.spec.ts |  | pays',
    'Mobile Safari | shop/cart.spec.ts | cart |  | adds',
    'Mobile Safari | shop/cart.spec.ts |  | pays'
  ])
})

test.each([
  ['three projects', three],
  ['one', ['chromium']],
  ['one without a name', ['']]
])('JUnit and JSON give the same tests: %s', async (_, projects) => {
  const [asJUnit, asJson] = [await readAll(junit({ projects })), await readBy(readPlaywright, json(projects))]
  const kept = (cases: readonly TestCase[]) => cases.map((one) => [identity(one), one.outcome, one.ms, one.file]).toSorted()
  expect(kept(asJUnit.cases)).toEqual(kept(asJson.cases))
})

test('the option that puts the project into the title names no other test', async () => {
  const plain = await readAll(junit({ projects: three }))
  const names = (project: string) => [`[${project}] cart › adds`, `[${project}] pays`]
  expect((await readAll(junit({ projects: three, names }))).cases).toEqual(plain.cases)
})

test('a title in brackets that is no project stays', async () => {
  const { cases } = await readAll(junit({ projects: ['chromium'], names: () => ['[firefox] pays', '[chromium]pays'] }))
  expect(cases.map(({ name }) => name)).toEqual(['[firefox] pays', '[chromium]pays'])
})

test('the option for retries is read as that of Surefire', async () => {
  const flaky = junit({ projects: ['chromium'], names: () => ['pays'] }).replace(
    '</testcase>',
    '<flakyFailure message="no" type="expect.toBe" time="1"><stackTrace>Error: no</stackTrace></flakyFailure></testcase>'
  )
  const { cases } = await readAll(flaky)
  expect(cases.map((one) => [identity(one), one.outcome, one.retries, one.message])).toEqual([
    ['chromium | shop/cart.spec.ts |  | pays', 'flaky', 1, 'no']
  ])
})

test('what a report tells before its end is named alike', async () => {
  const whole = junit({ projects: ['chromium'], names: () => ['cart › adds'] })
  const cut = `${whole.slice(0, whole.indexOf('</testcase>'))}<failure message="no"/>`
  const { cases } = await readAll(cut)
  expect(cases.map((one) => [identity(one), one.outcome])).toEqual([['chromium | shop/cart.spec.ts | cart |  | adds', 'failed']])
})

const others: [name: string, Written][] = [
  ['Vitest: the host is a machine', { projects: ['fv-az1-2'], root: 'name="vitest tests"' }],
  ['a suite that is no file', { projects: ['fv-az1-2'], file: 'shop.CartTest' }]
]
test.each(others)('%s', async (_, written) => {
  const file = written.file ?? 'shop/cart.spec.ts'
  const { cases } = await readAll(junit(written))
  expect(cases.map(identity)).toEqual([`${file} | ${file} | cart › adds`, `${file} | ${file} | pays`])
})

import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from '@jest/globals'
import { drawn, readBy } from '../testing.ts'
import { readJest } from './jest.ts'

const report = (...testResults: object[]) => ({ numTotalTests: 1, success: false, testResults })
const file = (...assertionResults: object[]) => ({ assertionResults, message: '', name: '/w/a.test.ts', status: 'passed' })
const assertion = (status: string, rest: object = {}) => ({
  ancestorTitles: ['outer', 'inner'],
  title: 't',
  fullName: 'outer inner t',
  status,
  failureMessages: [],
  ...rest
})

const rows: [name: string, assertion: object, drawn: string][] = [
  ['a pass', assertion('passed', { invocations: 1 }), 'passed'],
  ['a failure', assertion('failed', { failureMessages: ['no'], invocations: 1 }), 'failed'],
  ['pending', assertion('pending'), 'skipped'],
  ['to do', assertion('todo', { invocations: 0 }), 'skipped'],
  ['skipped', assertion('skipped'), 'skipped'],
  ['disabled', assertion('disabled'), 'skipped'],
  ['a status nobody knows', assertion('great'), 'skipped'],
  ['flaky by invocations', assertion('passed', { invocations: 3 }), 'flaky ×2'],
  ['flaky by the reasons of its retries', assertion('passed', { retryReasons: ['no'] }), 'flaky ×1'],
  ['invocations and reasons are counted once', assertion('passed', { invocations: 3, retryReasons: ['no', 'no'] }), 'flaky ×2'],
  ['flaky by the errors that Vitest leaves', assertion('passed', { failureMessages: ['no'] }), 'flaky ×1'],
  ['retried in vain', assertion('failed', { invocations: 3, failureMessages: ['no'], retryReasons: ['no', 'no'] }), 'failed ×2']
]
test.each(rows)('%s', async (_, one, expected) => {
  const { cases } = await readBy(readJest, report(file(one)))
  expect(cases.map(drawn).map((each) => each.replace(' /w/a.test.ts > outer > inner > t', ''))).toEqual([expected])
})

test('what is known of a test is kept', async () => {
  const one = assertion('failed', { duration: 7, location: { line: 3, column: 1 }, failureMessages: ['Error: no\n    at f (a:1)'] })
  expect((await readBy(readJest, report(file(one)))).cases).toEqual([
    {
      suites: ['/w/a.test.ts', 'outer', 'inner'],
      className: '',
      name: 't',
      outcome: 'failed',
      retries: 0,
      ms: 7,
      file: '/w/a.test.ts',
      line: 3,
      message: 'Error: no'
    }
  ])
})

const nulls = assertion('passed', { duration: null, location: null, ancestorTitles: null, failureMessages: null, title: null })
test('nulls are nothing', async () => {
  expect((await readBy(readJest, report(file(nulls), { ...file(), name: null, assertionResults: null }))).cases).toEqual([
    { suites: ['/w/a.test.ts'], className: '', name: 'outer inner t', outcome: 'passed', retries: 0, file: '/w/a.test.ts' }
  ])
})

const failed: [name: string, file: object, drawn: string[]][] = [
  ['no test of it ran', { assertionResults: [], status: 'failed' }, ['errored /w/a.test.ts > (the file failed to run)']],
  [
    'its tests passed',
    { ...file(assertion('passed')), status: 'failed' },
    ['passed /w/a.test.ts > outer > inner > t', 'errored /w/a.test.ts > (the file failed to run)']
  ],
  ['a test of it failed', { ...file(assertion('failed')), status: 'failed' }, ['failed /w/a.test.ts > outer > inner > t']],
  ['skipped as a whole', { assertionResults: [], status: 'skipped' }, []]
]
test.each(failed)('a file that failed: %s', async (_, one, expected) => {
  expect((await readBy(readJest, report({ ...file(), ...one }))).cases.map(drawn)).toEqual(expected)
})

const raw = (rest: object) => ({ testFilePath: '/w/a.test.ts', testResults: [], failureMessage: null, ...rest })
const broken: [name: string, file: object, said: (string | undefined)[]][] = [
  ['an error with a code alone', raw({ testExecError: { code: 'MODULE_NOT_FOUND' }, failureMessage: 'Cannot find x' }), ['Cannot find x']],
  ['an error that is a text', raw({ testExecError: 'does not compile' }), ['does not compile']],
  ['an error with a message', raw({ testExecError: { message: 'no tests' } }), ['no tests']],
  ['a message alone', raw({ failureMessage: 'afterAll threw' }), ['afterAll threw']],
  ['an error that says nothing', raw({ testExecError: {} }), [undefined]],
  ['no error', raw({ testExecError: null }), []],
  ['the message of its test', raw({ testResults: [assertion('failed', { failureMessages: ['no'] })], failureMessage: '● t\n\nno' }), ['no']]
]
test.each(broken)('a file as reporters are given it, with %s', async (_, one, expected) => {
  expect((await readBy(readJest, report(one))).cases.map(({ message }) => message)).toEqual(expected)
})

test('a file that failed says why, without the heading', async () => {
  const message = '  ● Test suite failed to run\n\n    Cannot find module \u001b[1mx\u001b[22m\n\n      at a (b:1)'
  expect((await readBy(readJest, report({ ...file(), status: 'failed', message }))).cases[0]?.message).toBe('Cannot find module x')
})

test('of a report that ends too soon the whole files are kept', async () => {
  const text = JSON.stringify(report(file(assertion('passed')), { ...file(assertion('passed')), name: '/w/b.test.ts' }))
  const { cases, problem } = await readBy(readJest, text.slice(0, -30))
  expect(cases.map(drawn)).toEqual(['passed /w/a.test.ts > outer > inner > t'])
  expect(problem).toMatch(/^ends too soon/)
})

test('a report without sums is one of Jest by its files', async () => {
  expect((await readBy(readJest, { testResults: [file(assertion('passed'))] })).cases).toHaveLength(1)
})

test.each(['{"testResults":[]}', '{"testResults":{},"success":true}', '{"suites":[],"config":{}}'])(
  '%s is no report of Jest',
  async (text) => {
    expect(await readBy(readJest, text)).toMatchObject({ cases: [], problem: 'is no jest report' })
  }
)

const source = `
let tries = 0
jest.retryTimes(2, { logErrorsBeforeRetry: true })
describe('outer', () => {
  it('passes', () => {})
  it('is flaky', () => { if (tries++ < 1) throw new Error('not yet') })
  it('fails', () => { throw new Error('never') })
  it.skip('is skipped', () => {})
  it.todo('is to do')
  it.failing('fails as expected', () => { throw new Error('as expected') })
})`

test('a run of the Jest that is installed is read', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'jest-json-'))
  await writeFile(join(folder, 'a.test.js'), source)
  await writeFile(join(folder, 'b.test.js'), "require('./missing.js')")
  await writeFile(join(folder, 'package.json'), '{"jest":{}}')
  const bin = join(dirname(createRequire(import.meta.url).resolve('jest/package.json')), 'bin/jest.js')
  await new Promise((done) =>
    execFile(process.execPath, [bin, '--json', '--outputFile=out.json', '--testLocationInResults', '-i'], { cwd: folder }, done)
  )
  const { cases, counts, retries, problem } = await readBy(readJest, await readFile(join(folder, 'out.json')))
  await rm(folder, { recursive: true })
  expect(problem).toBeUndefined()
  expect(
    cases
      .map(drawn)
      .map((each) => each.replaceAll(folder, '').replace(/\/private/, ''))
      .sort()
  ).toEqual([
    'errored /b.test.js > (the file failed to run)',
    'failed /a.test.js > outer > fails ×2',
    'flaky /a.test.js > outer > is flaky ×1',
    'passed /a.test.js > outer > fails as expected',
    'passed /a.test.js > outer > passes',
    'skipped /a.test.js > outer > is skipped',
    'skipped /a.test.js > outer > is to do'
  ])
  expect(counts).toEqual({ passed: 2, failed: 1, errored: 1, skipped: 2, flaky: 1 })
  expect(retries).toBe(3)
  expect(cases.find(({ outcome }) => outcome === 'flaky')).toMatchObject({ line: 6, message: 'Error: not yet' })
  expect(cases.find(({ outcome }) => outcome === 'errored')?.message).toMatch(/^Cannot find module/)
})

import { expect, test } from '@jest/globals'
import { defaultLimits } from '../reader.ts'
import { drawn, readBy } from '../testing.ts'
import { readCtrf } from './ctrf.ts'

const report = (...tests: object[]) => ({
  reportFormat: 'CTRF',
  specVersion: '0.0.0',
  results: { tool: { name: 'x' }, summary: {}, tests }
})
const read = async (...tests: object[]) => (await readBy(readCtrf, report(...tests))).cases

const rows: [name: string, test: object, drawn: string][] = [
  ['a pass', { name: 'a', status: 'passed', duration: 3 }, 'passed a'],
  ['a failure', { name: 'a', status: 'failed', duration: 3 }, 'failed a'],
  ['skipped', { name: 'a', status: 'skipped' }, 'skipped a'],
  ['pending', { name: 'a', status: 'pending', rawStatus: 'error' }, 'skipped a'],
  ['other', { name: 'a', status: 'other' }, 'skipped a'],
  ['other that broke', { name: 'a', status: 'other', rawStatus: 'timedOut' }, 'errored a'],
  ['a failure that is an error', { name: 'a', status: 'failed', rawStatus: 'broken' }, 'errored a'],
  ['a status nobody knows', { name: 'a', status: 'great' }, 'skipped a'],
  ['no status', { name: 'a' }, 'skipped a'],
  ['flaky by its flag', { name: 'a', status: 'passed', flaky: true }, 'flaky a ×1'],
  ['flaky by its retries', { name: 'a', status: 'passed', retries: 2 }, 'flaky a ×2'],
  ['retried and not flaky, says the tool', { name: 'a', status: 'passed', retries: 2, flaky: false }, 'passed a'],
  ['retried in vain', { name: 'a', status: 'failed', retries: 2, flaky: false }, 'failed a ×2'],
  ['a failure with the flag', { name: 'a', status: 'failed', flaky: true }, 'failed a'],
  [
    'tries that are listed',
    {
      name: 'a',
      status: 'passed',
      retryAttempts: [
        { attempt: 1, status: 'failed' },
        { attempt: 2, status: 'passed' }
      ]
    },
    'flaky a ×1'
  ],
  [
    'tries that are listed and counted are not counted twice',
    { name: 'a', status: 'failed', retries: 2, retryAttempts: [{ status: 'failed' }, { status: 'failed' }] },
    'failed a ×2'
  ],
  ['a suite as a text', { name: 'a', status: 'passed', suite: 'b.ts > c' }, 'passed b.ts > c > a'],
  ['a suite as a list', { name: 'a', status: 'passed', suite: ['b.ts', 'c', 3] }, 'passed b.ts > c > a'],
  ['a browser with its version', { name: 'a', status: 'passed', browser: 'chrome 120.0.1', suite: ['b'] }, 'passed chrome > b > a'],
  ['no name', { status: 'passed' }, 'passed '],
  ['a name that is a number', { name: 3, status: 'passed' }, 'passed '],
  ['a list for a test', [], 'skipped '],
  ['counts that are none', { name: 'a', status: 'passed', retries: -1, duration: 'long' }, 'passed a'],
  ['a count without end', { name: 'a', status: 'failed', retries: 1e300 }, 'failed a ×1000000']
]
test.each(rows)('%s', async (_, one, expected) => expect((await read(one)).map(drawn)).toEqual([expected]))

test('what is known of a test is kept', async () => {
  const one = {
    name: 'a',
    status: 'failed',
    duration: 1.5,
    filePath: 'src/a.ts',
    line: 3,
    message: '\u001b[31mError: boom\n  at f (a:1)',
    trace: 'x'
  }
  expect(await read(one)).toEqual([
    { suites: [], className: '', name: 'a', outcome: 'failed', retries: 0, ms: 1.5, file: 'src/a.ts', line: 3, message: 'Error: boom' }
  ])
})

test('a flaky test says what its failed try said', async () => {
  const one = { name: 'a', status: 'passed', retryAttempts: [{ status: 'failed', message: ' ', trace: 'Error: once' }] }
  expect((await read(one))[0]?.message).toBe('Error: once')
  expect((await read({ name: 'a', status: 'passed', message: 'fine' }))[0]).not.toHaveProperty('message')
})

test('keys of a prototype are keys like any other', async () => {
  const text = '{"results":{"tests":[{"__proto__":{"status":"failed","name":"evil"},"constructor":1,"name":"a","status":"passed"}]}}'
  const { cases } = await readBy(readCtrf, text)
  expect(cases.map(drawn)).toEqual(['passed a'])
  expect(Object.prototype).not.toHaveProperty('status')
})

test('of a report that ends too soon the whole tests are kept', async () => {
  const text = JSON.stringify(report({ name: 'a', status: 'passed' }, { name: 'b', status: 'failed', retries: 3 }))
  const { cases, counts, problem } = await readBy(readCtrf, text.slice(0, text.indexOf(',"retries"')))
  expect(cases.map(drawn)).toEqual(['passed a'])
  expect(counts).toMatchObject({ passed: 1, failed: 0 })
  expect(problem).toMatch(/^ends too soon, at line 1, column \d+$/)
})

test.each([
  ['{}', 'is no ctrf report'],
  ['[1]', 'is no ctrf report'],
  ['{"results":{"tests":{"0":{"name":"a"}}}}', 'is no ctrf report'],
  ['', 'ends too soon, at line 1, column 1']
])('%j has no cases', async (text, problem) => expect(await readBy(readCtrf, text)).toMatchObject({ cases: [], problem }))

test('a report without tests is fine', async () => expect(await readBy(readCtrf, report())).not.toHaveProperty('problem'))

test('limits are told', async () => {
  const tests = Array.from({ length: 5 }, (_, index) => ({ name: `${index}`, status: 'passed' }))
  const few = await readBy(readCtrf, report(...tests), { ...defaultLimits, cases: 3 })
  expect([few.cases.length, few.problem]).toEqual([3, 'holds more than 3 tests; the rest is not read'])
  const small = await readBy(readCtrf, report(...tests), { ...defaultLimits, bytes: 150 })
  expect([small.cases.length, small.problem]).toEqual([1, 'is larger than 150 bytes; the rest is not read'])
})

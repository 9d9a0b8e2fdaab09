import { expect, test } from '@jest/globals'
import { drawn, readBy } from '../testing.ts'
import { readMocha } from './mocha.ts'

const one = (title: string, rest: object = {}) => ({
  title,
  fullTitle: `outer inner ${title}`,
  file: '/w/a.js',
  duration: 3,
  currentRetry: 0,
  err: {},
  ...rest
})
const report = (rest: object) => ({ stats: { tests: 1 }, tests: [], passes: [], pending: [], failures: [], ...rest })

const rows: [name: string, report: object, drawn: string[]][] = [
  ['nothing', {}, []],
  ['a pass', { tests: [one('t')], passes: [one('t')] }, ['passed /w/a.js > outer inner > t']],
  ['a failure', { failures: [one('t')] }, ['failed /w/a.js > outer inner > t']],
  ['pending', { pending: [one('t', { duration: undefined })] }, ['skipped /w/a.js > outer inner > t']],
  ['a retry', { passes: [one('t', { currentRetry: 2 })] }, ['flaky /w/a.js > outer inner > t ×2']],
  ['retries in vain', { failures: [one('t', { currentRetry: 2 })] }, ['failed /w/a.js > outer inner > t ×2']],
  ['a hook', { failures: [one('"before each" hook for "t"')] }, ['errored /w/a.js > outer inner > "before each" hook for "t"']],
  ['a test outside of suites', { passes: [one('t', { fullTitle: 't', file: null })] }, ['passed t']]
]
test.each(rows)('%s', async (_, of, expected) => expect((await readBy(readMocha, report(of))).cases.map(drawn)).toEqual(expected))

test('what is known of a test is kept', async () => {
  const failures = [one('t', { err: { message: 'no\n', stack: 'Error: no\n at f (a:1)' } })]
  expect((await readBy(readMocha, report({ failures }))).cases).toEqual([
    { suites: ['/w/a.js', 'outer inner'], className: '', name: 't', outcome: 'failed', retries: 0, ms: 3, file: '/w/a.js', message: 'no' }
  ])
})

test('of a report that ends too soon the whole tests are kept', async () => {
  const text = JSON.stringify(report({ passes: [one('a'), one('b')] }))
  const { cases, problem } = await readBy(readMocha, text.slice(0, text.indexOf('"b"') + 3))
  expect(cases.map(({ name }) => name)).toEqual(['a'])
  expect(problem).toMatch(/^ends too soon/)
})

test.each(['{"stats":1,"tests":[]}', '{"tests":[]}', '{}'])('%s is no report of Mocha', async (text) => {
  expect(await readBy(readMocha, text)).toMatchObject({ cases: [], problem: 'is no mocha report' })
})

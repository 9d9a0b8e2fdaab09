import { expect, test } from '@jest/globals'
import { defaultLimits } from '../reader.ts'
import { drawn, readBy } from '../testing.ts'
import { readDart } from './dart.ts'

const opening = [
  { protocolVersion: '0.1.1', runnerVersion: '1.15.4', pid: 7, type: 'start', time: 0 },
  { suite: { id: 0, platform: 'vm', path: 'test\\a_test.dart' }, type: 'suite', time: 0 },
  { group: { id: 1, suiteID: 0, parentID: null, name: '' }, type: 'group', time: 1 },
  { group: { id: 2, suiteID: 0, parentID: 1, name: 'outer inner' }, type: 'group', time: 1 }
]
const start = (id: number, name: string, rest: object = {}) => ({
  test: { id, name, suiteID: 0, groupIDs: [1, 2], line: 5, ...rest },
  type: 'testStart',
  time: 10
})
const done = (testID: number, result: string, rest: object = {}) => ({
  testID,
  result,
  skipped: false,
  hidden: false,
  type: 'testDone',
  time: 25,
  ...rest
})
const error = (testID: number, isFailure: boolean) => ({
  testID,
  error: 'Expected: 1\n  Actual: 2',
  stackTrace: 'x',
  isFailure,
  type: 'error',
  time: 20
})
const lines = (...events: object[]) => [...opening, ...events].map((event) => `${JSON.stringify(event)}\n`).join('')

const rows: [name: string, events: object[], drawn: string[]][] = [
  ['nothing', [], []],
  ['a pass', [start(3, 'outer inner t'), done(3, 'success')], ['passed test/a_test.dart > outer inner > t']],
  ['a failure', [start(3, 'outer inner t'), error(3, true), done(3, 'failure')], ['failed test/a_test.dart > outer inner > t']],
  ['an error', [start(3, 'outer inner t'), error(3, false), done(3, 'error')], ['errored test/a_test.dart > outer inner > t']],
  ['skipped', [start(3, 'outer inner t'), done(3, 'success', { skipped: true })], ['skipped test/a_test.dart > outer inner > t']],
  [
    'errors, then a pass',
    [start(3, 'outer inner t'), error(3, true), error(3, true), done(3, 'success')],
    ['flaky test/a_test.dart > outer inner > t ×2']
  ],
  ['a test that did not end', [start(3, 'outer inner t')], ['errored test/a_test.dart > outer inner > t']],
  ['the loading of a file', [start(3, 'loading a', { groupIDs: [] }), done(3, 'success', { hidden: true })], []],
  [
    'a file that could not be loaded',
    [start(3, 'loading a', { groupIDs: [] }), done(3, 'error')],
    ['errored test/a_test.dart > loading a']
  ],
  [
    'tests that are mixed',
    [start(3, 'outer inner a'), start(4, 'outer inner b'), done(4, 'failure'), done(3, 'success')],
    ['passed test/a_test.dart > outer inner > a', 'failed test/a_test.dart > outer inner > b']
  ],
  ['a test outside of groups', [start(3, 't', { groupIDs: [1] }), done(3, 'success')], ['passed test/a_test.dart > t']]
]
test.each(rows)('%s', async (_, events, expected) => {
  const { cases, problem } = await readBy(readDart, lines(...events))
  expect([cases.map(drawn), problem]).toEqual([expected, undefined])
})

test('what is known of a test is kept', async () => {
  expect((await readBy(readDart, lines(start(3, 'outer inner t', { root_line: 9 }), error(3, true), done(3, 'failure')))).cases).toEqual([
    {
      suites: ['test/a_test.dart', 'outer inner'],
      className: '',
      name: 't',
      outcome: 'failed',
      retries: 0,
      ms: 15,
      file: 'test/a_test.dart',
      line: 9,
      message: 'Expected: 1 Actual: 2'
    }
  ])
})

test('a test that did not end says so', async () => {
  expect((await readBy(readDart, lines(start(3, 't')))).cases[0]?.message).toBe('did not end')
})

test('what others print is passed over, and an event that is cut is told', async () => {
  const text = lines(start(3, 't'), done(3, 'success'), start(4, 'u'))
  const { cases, problem } = await readBy(readDart, `[{"event":"test.startedProcess"}]\nhello\n{"a":1}\n3\n${text.slice(0, -20)}`)
  expect(cases.map(({ name }) => name)).toEqual(['t'])
  expect(problem).toBe('line 11 is no whole event; it is not read')
})

test('limits and other files are told', async () => {
  const text = lines(start(3, 'a'), done(3, 'success'), start(4, 'b'), done(4, 'success'))
  expect(await readBy(readDart, text, { ...defaultLimits, cases: 1 })).toMatchObject({
    cases: [{ name: 'a' }],
    problem: 'holds more than 1 tests; the rest is not read'
  })
  expect(await readBy(readDart, '{"a":1}\n')).toMatchObject({ cases: [], problem: 'is no dart report' })
})

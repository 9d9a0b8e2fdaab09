import { expect, test } from '@jest/globals'
import { categoryOf, decide } from './category.ts'
import { categoryNames } from './family.ts'
import { families } from './table.ts'

test('the table asks in the order of the names, and the unknown is last', () => {
  expect([...Object.keys(families), 'unknown']).toEqual([...categoryNames])
})

const rows: [name: string, lines: string[], category: string][] = [
  ['nothing', [], 'unknown'],
  ['nothing that is known', ['the cart is sad'], 'unknown'],
  ['that a recipe of make failed', ['make: *** [Makefile:3: test] Error 1'], 'unknown'],
  ['a panic that is a timeout', ['panic: test timed out after 10m0s'], 'timeout'],
  ['the better line decides', ['connect ECONNRESET', 'no space left on device'], 'network'],
  ['of one line the first family decides', ['Could not resolve host: a; connection timed out'], 'dns'],
  [
    'that a test failed says less than why',
    ['● cart › adds the total', 'expect(received).toBe(expected)', 'connect ECONNRESET'],
    'network'
  ],
  ['why it failed says more than its name', ['--- FAIL: TestTotal (0.00s)', 'com.example.CartException: no'], 'exception'],
  ['the name of a test says nothing', ['● cart › shows that the connection reset by peer timed out'], 'assertion'],
  ['nor does that of a file', ['FAILED tests/test_deadlock_detected.py::test_timed_out - assert 3 == 4'], 'assertion'],
  ['what a summary adds does', ['FAILED tests/test_cart.py::test_total - requests.exceptions.ConnectTimeout: no'], 'network'],
  [
    'a text that a test compares says nothing',
    ['AssertionError: expected "connect ECONNREFUSED 127.0.0.1:1" to be "Permission denied"'],
    'assertion'
  ],
  ['what is around it does', ['AssertionError: Timed out retrying after 4000ms: expected "a" to be "b"'], 'browser'],
  ['the prefix of a logger is passed over', ['2026-01-01 10:00:00 [ERROR] read ECONNRESET'], 'network'],
  ['of a very long line the beginning counts', [`${'x '.repeat(2000)}read ECONNRESET`], 'unknown']
]
test.each(rows)('%s', (_, lines, name) => expect(categoryOf(lines).name).toBe(name))

const deciding: [name: string, lines: string[], by: number | undefined][] = [
  ['the first that is known', ['the cart is sad', 'read ECONNRESET', 'no space left on device'], 1],
  ['none', ['the cart is sad'], undefined],
  ['a weak one where none is strong', ['● cart › adds', 'the cart is sad', 'Expected: 4'], 2],
  ['a name where nothing else is there', ['the cart is sad', '● cart › adds'], 1]
]
test.each(deciding)('the line that decides: %s', (_, lines, by) => expect(decide(lines).by).toBe(by))

import { expect, test } from '@jest/globals'
import { growth, linear } from '@tocsin/testkit/growth'
import { messageLimits } from '../beginning.ts'
import { firstLine, tellingLine, tellingMessage } from './failure-message.ts'

const telling: [text: string, line: string][] = [
  ['', ''],
  ['\n \n', ''],
  ['Failed', ''],
  ['Test failed.', ''],
  ['Assertion failed!', ''],
  ['java.lang.AssertionError', ''],
  ['expected 1', 'expected 1'],
  ['Failed\nexpected 1', 'expected 1'],
  ['step 3\njava.io.IOException: gone\n  at a.B', 'java.io.IOException: gone'],
  ['step 3\nnot in java.io.IOException', 'step 3'],
  ['======\nFAIL: a\n------', 'FAIL: a'],
  ['{\n  "a": 1\n}', '"a": 1'],
  ['    at Foo.bar()\n    at Foo.baz()', ''],
  ['>   assert a == b\nE       assert 1 == 2\nE        +  where', 'assert 1 == 2'],
  ['\u001b[31mError:\u001b[0m  red\tand  wide', 'Error: red and wide'],
  ['first\r\nsecond', 'first'],
  ['  [chromium] › cart.spec.ts:3:5 › cart › adds ────\n\n    Test timeout of 30000ms exceeded.', 'Test timeout of 30000ms exceeded.'],
  ['  cart.spec.ts:3:5 › adds\n    Test timeout of 9ms exceeded.\n    Error: page.goto: gone', 'Error: page.goto: gone'],
  ['cart.ts:3:5: no such cart', 'cart.ts:3:5: no such cart']
]
test.each(telling)('of %j the telling line is %j', (text, line) => {
  expect(tellingLine(text)).toBe(line)
})

test.each([
  ['  expected 1  ', 'expected 1'],
  ['expected  1', 'expected 1'],
  ['\n\nexpected 1\nbut was 2', 'expected 1'],
  ['at 5 o’clock', 'at 5 o’clock'],
  ['Fehler: größer', 'Fehler: größer'],
  ['failed', ''],
  ['cart.spec.ts:3:5 adds the total', ''],
  ['cart.ts:3:5: no such cart', 'cart.ts:3:5: no such cart'],
  ['x'.repeat(1000), `${'x'.repeat(299)}…`]
])('the message %j is %j', (message, shown) => {
  expect(tellingMessage(message)).toBe(shown)
})

test('secrets are masked, also where a cut would leave the beginning of one', () => {
  const token = `ghp_${'a1'.repeat(18)}`
  expect(tellingMessage(`401 with ${token}`)).toBe('401 with ***')
  expect(tellingLine(`Error: 401\u001b[0m with gh\u001b[1mp_${'a1'.repeat(18)}`)).toBe('Error: 401 with ***')
  for (let length = 250; length < 305; length += 1) expect(tellingMessage(`${'x '.repeat(length / 2)}${token}`)).not.toMatch(/gh|a1/)
})

test('no beginning of a secret is left where the reading ends', () => {
  const token = `ghp_${'a1'.repeat(18)}`
  for (const read of [tellingLine, tellingMessage, firstLine])
    for (let length = messageLimits.read - 45; length < messageLimits.read + 5; length += 1)
      expect(read(`bad${' '.repeat(length)}${token}`)).not.toMatch(/gh|a1/)
})

test('the first line is that which is not empty', () => {
  expect(firstLine(' \n\t at Foo.bar() \n at Foo')).toBe('at Foo.bar()')
  expect(firstLine(' ')).toBe('')
})

const hard = ['a', 'a.', 'Error', ' ', '\n', 'E ', '- ', '~', '\u001b[', '\u001b]', 'the ']
test.each(hard)('%j over and over takes time in proportion', (unit) => {
  const work = (size: number) => {
    tellingLine(unit.repeat(size))
    tellingMessage(unit.repeat(size))
  }
  expect(growth(work, 2000)).toBeLessThan(linear)
})

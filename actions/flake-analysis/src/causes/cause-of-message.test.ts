import { expect, test } from '@jest/globals'
import { causeOfMessage, causeReader } from './cause-of-message.ts'

const rows: [message: string, category: string | undefined][] = [
  ['', undefined],
  [' \n ', undefined],
  ['connect ECONNREFUSED 127.0.0.1:5432', 'service-startup'],
  ['java.net.SocketTimeoutException: Read timed out\n\tat com.example.Cart.total(Cart.java:3)', 'network'],
  ['expected: <4> but was: <3>', 'assertion'],
  ['\n\nError: expect(received).toBe(expected)\n\nExpected: 4', 'assertion'],
  ['AssertionError', 'assertion'],
  ['no', 'unknown']
]
test.each(rows)('%j is %s', (message, category) => expect(causeOfMessage(message, 'cart > adds').category?.name).toBe(category))

const same: [name: string, a: [message: string, test: string], b: [message: string, test: string], isSame: boolean][] = [
  ['other numbers', ['connect ECONNREFUSED 127.0.0.1:1', 'a'], ['connect ECONNREFUSED 127.0.0.1:2', 'a'], true],
  ['another test', ['connect ECONNRESET', 'a'], ['connect ECONNRESET', 'b'], true],
  ['another stack', ['connect ECONNRESET\n at a', 'a'], ['connect ECONNRESET\n at b', 'a'], true],
  ['another test that asserts', ['expected: <4> but was: <3>', 'a'], ['expected: <4> but was: <3>', 'b'], false],
  ['another test and nobody knows', ['no', 'a'], ['no', 'b'], false],
  ['a bare name with other words below', ['TimeoutException\nno answer of a', 'a'], ['TimeoutException\nno answer of b', 'a'], false]
]
test.each(same)('with %s', (_, a, b, isSame) => {
  expect(causeOfMessage(...a).signature === causeOfMessage(...b).signature).toBe(isSame)
})

test('what is said in a log has the same signature in a report', async () => {
  const { factsOfLog } = await import('./facts-of-log.ts')
  expect(causeOfMessage('Error: connect ECONNRESET 10', 'a').signature).toBe(factsOfLog('Error: connect ECONNRESET 12').signature)
})

test('a reader tells the same, and looks at what it knows no second time', () => {
  const read = causeReader(2)
  const first = read('expected 3', 'a')
  expect(first).toEqual(causeOfMessage('expected 3', 'a'))
  expect(read('expected 3', 'a')).toBe(first)
  expect(read('expected 3', 'b').signature).not.toBe(first.signature)
  expect(read('no', 'c')).toEqual(causeOfMessage('no', 'c'))
  expect(read('expected 3', 'a')).toEqual(first)
  expect(read('expected 3', 'a')).not.toBe(first)
})

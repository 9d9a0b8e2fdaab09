import { expect, test } from '@jest/globals'
import type { Fault } from '../observation.ts'
import { type Doing, newProgress } from '../progress.ts'
import { cutCause } from './cut.ts'

const rows: [Doing, Fault, string][] = [
  ['dns', 'timeout', 'no answer within 10 s: the name was not resolved'],
  ['connect', 'timeout', 'no answer within 10 s: no connection'],
  ['tls', 'timeout', 'no answer within 10 s: connected, but the TLS handshake did not end'],
  ['firstByte', 'timeout', 'no answer within 10 s: connected, but no first byte'],
  ['body', 'timeout', 'no answer within 10 s: the body did not end'],
  ['message', 'timeout', 'no answer within 10 s: connected, but no message'],
  ['token', 'auth', 'no answer within 10 s: the server of tokens did not answer']
]
test.each(rows)('cut while doing %s', (doing, fault, words) => {
  expect(cutCause({ ...newProgress(), doing }, 10_000)).toEqual({ fault, words })
})

test('where more is known, that is told', () => {
  const known = { fault: 'message', words: 'message is "a", expected "b"' } as const
  expect(cutCause({ ...newProgress(), ifCut: known }, 10_000)).toBe(known)
})

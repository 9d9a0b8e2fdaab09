import { expect, test } from '@jest/globals'
import type { Fault, Verdict } from '../probe/observation.ts'
import type { Result } from './result.ts'
import { inconclusive, offline } from './self-check.ts'

const result = (verdict: Verdict, fault?: Fault): Result => ({
  ...{ endpoint: 'api', at: 1, verdict, tries: 1 },
  ...(fault && { cause: { fault, words: fault } })
})
const [reached, missed] = [true, false].map((is) => [
  { name: 'a:1', reached: is },
  { name: 'b:2', reached: false }
]) as [never, never]

test.each<[name: string, results: Result[], references: never[], isOffline: boolean]>([
  ['nothing can be reached', [result('down', 'dns'), result('down', 'timeout')], missed, true],
  ['one reference answers', [result('down', 'dns')], reached, false],
  ['an endpoint is up', [result('up'), result('down', 'timeout')], missed, false],
  ['an endpoint answers, if wrongly', [result('down', 'status')], missed, false],
  ['a certificate has expired: somebody answered', [result('down', 'tls-expired')], missed, false],
  ['nobody is asked', [result('down', 'dns')], [], false],
  ['one reference alone may be wrong', [result('down', 'dns')], [{ name: 'a:1', reached: false }] as never, false],
  ['a round that came to nothing', [result('inconclusive', 'runner')], missed, true]
])('%s', (_, results, references, isOffline) => {
  const why = offline(results, references)
  expect(why).toBe(isOffline ? 'the runner is offline: it reached neither the endpoints nor a:1 and b:2' : undefined)
})

test('what an offline runner saw says nothing', () => {
  expect(inconclusive([{ ...result('down', 'dns'), status: 0, ms: 4 }], 'offline')).toEqual([
    { endpoint: 'api', at: 1, tries: 1, verdict: 'inconclusive', cause: { fault: 'runner', words: 'offline' } }
  ])
})

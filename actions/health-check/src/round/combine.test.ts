import { expect, test } from '@jest/globals'
import { combined, type Sample } from './combine.ts'

const letters = { U: 'up', D: 'down', G: 'degraded', I: 'inconclusive' } as const
const samplesOf = (drawn: string, times: readonly number[] = []): Sample[] =>
  [...drawn].map((letter, index) => ({
    ...{ at: 1000 + index, verdict: letters[letter as 'U'], tries: 1, status: letter === 'D' ? 503 : 200 },
    phases: times[index] === undefined ? {} : { total: times[index], dns: index },
    causes: letter === 'U' ? [] : [{ fault: letter === 'D' ? 'status' : 'latency', words: `${letter}${index}` }]
  }))

test.each<[drawn: string, verdict: string, words: string | undefined]>([
  ['U', 'up', undefined],
  ['D', 'down', 'D0'],
  ['UDU', 'up', undefined],
  ['UDD', 'down', 'D2'],
  ['UD', 'down', 'D1'],
  ['UG', 'degraded', 'G1'],
  ['GGDUU', 'degraded', 'G1'],
  ['II', 'inconclusive', 'I1'],
  ['IU', 'up', undefined]
])('%s is %s', (drawn, verdict, words) => {
  const result = combined({ name: 'api' }, samplesOf(drawn))
  expect([result.endpoint, result.at, result.verdict, result.cause?.words]).toEqual(['api', 1000, verdict, words])
})

test.each<[drawn: string, times: number[], ms: number | undefined]>([
  ['UUU', [30, 10, 20], 20],
  ['UU', [30, 10], 10],
  ['DUU', [1, 30, 20], 20],
  ['DDU', [1, 2, 3], undefined],
  ['I', [1], undefined]
])('the time of %s in %j ms is %d', (drawn, times, ms) => {
  const result = combined({ name: 'api' }, samplesOf(drawn, times))
  expect([result.ms, result.phases?.total]).toEqual([ms, ms])
})

test('every try counts, and the certificate that expires first', () => {
  const [first, second] = samplesOf('UU')
  const samples = [
    { ...first, tries: 2, certificateExpiresAt: 9 },
    { ...second, tries: 3, certificateExpiresAt: 7 }
  ] as Sample[]
  expect(combined({ name: 'api' }, samples)).toMatchObject({ tries: 5, certificateExpiresAt: 7, status: 200 })
})

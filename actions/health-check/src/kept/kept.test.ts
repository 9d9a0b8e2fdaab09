import { expect, test } from '@jest/globals'
import { growth, linear } from '@tocsin/testkit/growth'
import { lastBad, lastProbes } from './kept.ts'

const track = (endpoint: string, at: number) => ({ endpoint, at })
const seen = (endpoint: string, vantage: string, at: number) => ({ endpoint, vantage, verdict: 'up', at, tries: 1 })

const document = {
  version: 1,
  alerts: { version: 1, tracks: [track('api', 5), track('web', 7)] },
  vantages: [seen('api', 'eu', 3), seen('api', 'us', 4), seen('web', 'eu', 6)]
}

test('an endpoint was last probed when its track says, or the vantage point that asks', () => {
  expect([...lastProbes(document, undefined)]).toEqual([
    ['api', 5],
    ['web', 7]
  ])
  expect([...lastProbes(document, 'eu')]).toEqual([
    ['api', 3],
    ['web', 6]
  ])
  expect([...lastProbes(document, 'asia')]).toEqual([])
})

test.each([undefined, null, 7, 'x', [], { alerts: 1, vantages: {} }])('of %j nothing is known', (broken) => {
  expect([...lastProbes(broken, undefined), ...lastProbes(broken, 'eu')]).toEqual([])
})

test('it is read in linear time', () => {
  const of = (size: number) => ({ vantages: Array.from({ length: size }, (_, index) => seen(`e${index}`, 'eu', index)) })
  const documents = new Map([500, 5_000].map((size) => [size, of(size)]))
  expect(growth((size) => lastProbes(documents.get(size), 'eu'), 500)).toBeLessThan(linear)
})

test('what was not well when it was last probed', () => {
  const tracks = [
    { endpoint: 'down', at: 5, lastBadAt: 5 },
    { endpoint: 'up', at: 5, lastBadAt: 4 },
    { endpoint: 'new', at: 5 }
  ]
  expect([...lastBad({ version: 1, alerts: { version: 1, tracks } })]).toEqual(['down'])
  expect([...lastBad('x')]).toEqual([])
})

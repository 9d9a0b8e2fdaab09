import { expect, test } from '@jest/globals'
import { metered } from './metered.ts'

const told: [header: object, left: number][] = [
  [{}, Number.POSITIVE_INFINITY],
  [{ 'x-ratelimit-remaining': '12' }, 12],
  [{ 'x-ratelimit-remaining': '0' }, 0],
  [{ 'x-ratelimit-remaining': 'many' }, Number.POSITIVE_INFINITY]
]
test.each(told)('%j leaves %d calls', async (headers, left) => {
  const meter = metered({ request: async () => ({ data: 7, headers }) })
  expect([await meter.port.request('GET /'), meter.left()]).toEqual([{ data: 7, headers }, left])
})

test('an answer that does not tell changes nothing', async () => {
  const answers: object[] = [{ 'x-ratelimit-remaining': '3' }, {}]
  const meter = metered({ request: async () => ({ data: 7, headers: answers.shift() ?? {} }) })
  await meter.port.request('GET /')
  await meter.port.request('GET /')
  expect(meter.left()).toBe(3)
})

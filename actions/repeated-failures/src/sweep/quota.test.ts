import { expect, test } from '@jest/globals'
import { metered, outlivesJob } from './quota.ts'

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

test.each([
  ['ghs_0123456789', false],
  ['ghp_0123456789', true],
  ['github_pat_0123456789', true],
  ['0123456789abcdef', true]
])('%s is the same in the next job: %s', (token, lasts) => {
  expect(outlivesJob(token)).toBe(lasts)
})

import { expect, test } from '@jest/globals'
import type { HealthEndpoint } from '@tocsin/notifier'
import { type Asked, resolve } from './resolve.ts'

const url = 'https://a.example/?key=secret'
const one = (written: Partial<HealthEndpoint> = {}, asked: Partial<Asked> = {}) =>
  resolve({ endpoints: [{ name: 'api', url, ...written }], maintenance: [], ...asked })[0]

test('what is not said is as most want it', () => {
  expect(one()).toEqual({
    ...{ name: 'api', id: 'api', critical: false, hidden: false, dependsOn: [], everyMs: 300_000, timeoutMs: 10_000, retries: 1 },
    ...{ failAfter: 2, recoverAfter: 2, latency: {}, ip: 'any', certificateDays: 21, maintenance: [] },
    steps: [{ url }],
    shownUrl: expect.not.stringContaining('secret')
  })
})

const file = { every: 600_000, failAfter: 3, latency: { max: 2_000 } }
const step = { failAfter: 4, timeout: 5_000 }
test.each<[name: string, written: Partial<HealthEndpoint>, layers: Pick<Asked, 'defaults' | 'step'>, expected: object]>([
  ['the file', {}, { defaults: file }, { everyMs: 600_000, failAfter: 3, latency: { max: 2_000 } }],
  ['the step wins over the file', {}, { defaults: file, step }, { everyMs: 600_000, failAfter: 4, timeoutMs: 5_000 }],
  ['the endpoint wins over both', { failAfter: 1 }, { defaults: file, step }, { failAfter: 1, timeoutMs: 5_000 }],
  ['limits are joined', { latency: { p95: 400 } }, { defaults: file }, { latency: { max: 2_000, p95: 400 } }],
  ['a preset', { preset: 'api' }, {}, { failAfter: 2, latency: { p95: 400 } }],
  ['a preset wins over the file', { preset: 'website' }, { defaults: file }, { failAfter: 2, latency: { max: 2_000, p95: 1_000 } }],
  ['the step wins over a preset', { preset: 'website' }, { step }, { failAfter: 4 }],
  ['a warning that nobody wants', { expect: { certificateDays: 0 } }, {}, { certificateDays: 0 }],
  ['what is left out of a layer hides nothing', { retries: 0 }, { defaults: { retries: 2 }, step: { retries: undefined } }, { retries: 0 }]
])('%s', (_, written, layers, expected) => {
  expect(one(written, layers)).toMatchObject(expected)
})

test('maintenance is that of the endpoint, of its group and of all', () => {
  const window = (endpoints?: string[]) => ({ cron: '0 3 * * *', duration: 3_600_000, ...(endpoints && { endpoints }) })
  const [own, all, ours, group, other] = [window(), window(), window(['api']), window(['Public']), window(['web'])]
  const found = one({ maintenance: [own], group: 'Public' }, { maintenance: [all, ours, group, other] })
  expect(found?.maintenance).toEqual([own, all, ours, group])
})

test('an endpoint without steps is one itself', () => {
  const expected = { status: [[200, 200]] as [number, number][] }
  expect(one({ method: 'POST', body: 'x', expect: expected })?.steps).toEqual([{ url, method: 'POST', body: 'x', expect: expected }])
  const steps = [{ url: 'https://a.example/login' }, { url }]
  expect(resolve({ endpoints: [{ name: 'api', steps }], maintenance: [] })[0]?.steps).toEqual(steps)
})

test.each<[days: readonly (number | undefined)[], expected: number]>([
  [[undefined], 21],
  [[7, undefined], 7],
  [[7, 30], 30],
  [[0], 0]
])('of steps that warn %j days before a certificate expires, the first warning counts', (days, expected) => {
  const steps = days.map((certificateDays) => ({ url, ...(certificateDays !== undefined && { expect: { certificateDays } }) }))
  expect(resolve({ endpoints: [{ name: 'api', steps }], maintenance: [] })[0]?.certificateDays).toBe(expected)
})

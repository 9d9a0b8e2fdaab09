import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Auth, RequestStep } from '@tocsin/notifier'
import { type Fleet, startFleet } from '@tocsin/testkit/fleet'
import { probing } from './probe.fixture.ts'

let fleet: Fleet
beforeAll(async () => {
  fleet = await startFleet()
})
afterAll(() => fleet.close())

const values = { SECRET: 'sw0rdf!sh/+&="x', HOST: 'unresolvable-secret-host' }
const forms = Object.values(values).flatMap((value) => [
  value,
  encodeURIComponent(value),
  JSON.stringify(value).slice(1, -1),
  Buffer.from(`ada:${value}`).toString('base64')
])

const auths: [string, Auth | undefined][] = [
  ['no', undefined],
  ['basic', { type: 'basic', username: 'ada', password: '${SECRET}' }],
  ['bearer', { type: 'bearer', token: '${SECRET}' }]
]
const wrong = { json: { $: { equals: 1 }, '$.query': { equals: 1 }, '$.body': { equals: 1 }, '$.headers.authorization': { equals: 1 } } }
const paths = ['/echo', '/503', '/html', '/hanging', '/reset', '/truncated', '/redirect', '/loop', '/wrong-gzip', '/nowhere/${SECRET}']
const cases = paths.flatMap((path) => auths.map(([name, auth]) => [path, name, auth] as const))

test.each(cases)('%s with %s credentials tells no secret, in whatever form it was sent', async (path, _name, auth) => {
  const step: RequestStep = {
    name: 'call ${SECRET}',
    url: `${fleet.urls.http.replace('://', '://u:${SECRET}@')}${path}?key=\${SECRET}`,
    headers: { 'x-key': '${SECRET}' },
    body: { key: '${SECRET}' },
    expect: { ...wrong, body: { contains: ['nowhere to be found'] }, headers: { location: { equals: 'x' } } },
    ...(auth && { auth })
  }
  const observation = await probing('', { steps: [step, step], timeoutMs: 150 }, { values })
  const told = JSON.stringify(observation)
  expect(observation.causes.length).toBeGreaterThan(0)
  for (const form of forms) expect(told).not.toContain(form)
})

test('a host that is a secret is told as little as any other', async () => {
  const lookup = () => Promise.reject(Object.assign(new Error(), { code: 'ENOTFOUND' }))
  const { causes } = await probing('https://${HOST}.example.test/', {}, { values, lookup })
  expect(causes).toEqual([{ fault: 'dns', words: 'DNS: ***.example.test does not exist' }])
})

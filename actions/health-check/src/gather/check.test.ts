import { expect, test } from '@jest/globals'
import { endpointOf } from '../endpoint.fixture.ts'
import type { Endpoint } from '../endpoint.ts'
import { checkEndpoints } from './check.ts'

const now = Date.UTC(2026, 0, 5)
const check = (endpoints: readonly Endpoint[], secrets: readonly string[] = [], allowsPrivate = false) =>
  checkEndpoints({ endpoints, secrets, allowsPrivate }, now)
const url = 'https://a.example'

test('endpoints that can be probed pass', async () => {
  const steps = [
    { url: `${url}?key=\${KEY}`, capture: { token: '$.token' } },
    { url, headers: { authorization: 'Bearer ${token}' } }
  ]
  await expect(check([endpointOf('api', { steps }), endpointOf('web', { dependsOn: ['api'] })], ['KEY'])).resolves.toBeUndefined()
})

test.each<[name: string, endpoints: Endpoint[], problem: string]>([
  [
    'a secret that is not declared',
    [endpointOf('api', { steps: [{ url: `${url}?key=\${KEY}` }] })],
    'api: ${KEY} is not declared: add KEY to `secrets:` under `health:` in the file, or to the input `secrets`'
  ],
  ['a pattern', [endpointOf('api', { steps: [{ url, expect: { body: { matches: '(' } } }] })], 'api: '],
  ['a path', [endpointOf('api', { steps: [{ url, expect: { json: { status: { equals: 1 } } } }] })], 'api: '],
  ['a cron', [endpointOf('api', { maintenance: [{ cron: 'x', duration: 60_000 }] })], 'api: maintenance, cron: "x" is no cron expression'],
  ['two of one name', [endpointOf('api'), endpointOf('api')], '"api" is the name of several endpoints'],
  ['a circle', [endpointOf('a', { dependsOn: ['b'] }), endpointOf('b', { dependsOn: ['a'] })], 'a']
])('%s is told with the endpoint', async (_, endpoints, problem) => {
  await expect(check(endpoints)).rejects.toThrow(problem)
})

test('all come at once, and what many have is told once', async () => {
  const endpoints = Array.from({ length: 30 }, (_, index) => endpointOf(`e${index}`, { steps: [{ url: 'https://${KEY}' }] }))
  await expect(check([...endpoints, endpointOf('e0'), endpointOf('e0')])).rejects.toThrow(
    /^The endpoints are not valid:\n(?:- .*\n){20}… and 11 more\n→ Correct/
  )
})

test('an address that is written as a private one is no outage: it is told at the start, where it may not be probed', async () => {
  const endpoints = [endpointOf('api', { steps: [{ url }, { url: 'http://localhost:3000' }] })]
  await expect(check(endpoints)).rejects.toThrow(/- api: localhost is not public: .* self-hosted .*`private-addresses: true` as an input/)
  await expect(check(endpoints, [], true)).resolves.toBeUndefined()
})

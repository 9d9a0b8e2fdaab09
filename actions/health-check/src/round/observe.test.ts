import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Fleet, startFleet } from '@tocsin/testkit/fleet'
import type { Endpoint } from '../endpoint.ts'
import type { Settings } from '../gather/settings.ts'
import type { Inputs } from '../inputs.ts'
import type { Ports } from '../ports.ts'
import type { ProbePorts } from '../probe/ports.ts'
import { endpointOf } from '../probe/probe.fixture.ts'
import { probe } from '../probe/probe.ts'
import { observe } from './observe.ts'

let fleet: Fleet
beforeAll(async () => {
  fleet = await startFleet()
})
afterAll(() => fleet.close())

test('what a server calls a cookie or a token hides no word of others: only the secrets of the user are hidden everywhere', async () => {
  const hidden: string[] = []
  const ports = {
    now: Date.now,
    elapsed: () => performance.now(),
    progress: () => {},
    hide: (secrets: readonly string[]) => void hidden.push(...secrets),
    probe: (endpoint: Endpoint, given: Omit<ProbePorts, 'now'>) => probe(endpoint, { ...given, now: Date.now }),
    signal: new AbortController().signal,
    context: { apiUrl: fleet.urls.http },
    reach: async () => true
  } as unknown as Ports
  const steps = [
    { url: `${fleet.urls.http}/login`, method: 'POST', body: { say: 'open sesame' }, capture: { token: '$.token', id: '$.id' } },
    { url: `${fleet.urls.http}/me?id=\${id}`, headers: { authorization: 'Bearer ${token}' } }
  ]
  const { results } = await observe(
    [endpointOf('', { steps })],
    { allowsPrivate: true } as Settings,
    {},
    { concurrency: 1, samples: 1, 'round-budget': 60_000 } as Inputs,
    ports
  )
  expect(fleet.asked.at(-1)?.headers).toMatchObject({
    authorization: 'Bearer captured-token-1',
    cookie: expect.stringContaining('s3ss10n')
  })
  expect([results[0]?.verdict, hidden]).toEqual(['up', []])
})

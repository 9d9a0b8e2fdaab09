import { expect, test } from '@jest/globals'
import { folderWith, world } from '@tocsin/testkit'
import { startFleet } from '@tocsin/testkit/fleet'
import { round } from './watch.fixture.ts'

test('what is not spoken over HTTP: TCP, TLS, DNS and WebSocket', async () => {
  await using scene = await world()
  const fleet = await startFleet()
  await using _ = { [Symbol.asyncDispose]: fleet.close }
  const { tcp, https, ws, refused } = fleet.urls
  const trusted = folderWith({ 'ca.pem': fleet.certificates.ca })
  const { outcome, outputs } = await round(scene, {
    minutes: 0,
    ledger: folderWith({}),
    machineEnv: { NODE_EXTRA_CA_CERTS: `${trusted}/ca.pem` },
    with: {
      now: new Date().toISOString(), // That of the certificates.
      retries: '0',
      endpoints: [
        `- { name: port, url: "${tcp}" }`,
        `- { name: closed, url: "${refused.replace('http', 'tcp')}" }`,
        `- { name: certificate, url: "${https.replace('https', 'tls')}" }`,
        `- { name: record, url: "dns://api.fleet.test", resolver: "${fleet.dns.address}", expect: { answer: 192.0.2.10 } }`,
        `- { name: socket, url: "${ws}/", send: ping, expect: { message: ping } }`
      ].join('\n')
    }
  })
  expect(outcome).toBe('success')
  const results = JSON.parse(String(outputs.results)) as { name: string; verdict: string; cause?: string }[]
  expect(results.map(({ name, verdict, cause = '' }) => `${name} ${verdict} ${cause.replace(/:\d+/, '')}`.trim())).toEqual([
    'port up',
    'closed down connection refused by 127.0.0.1',
    'certificate up',
    'record up',
    'socket up'
  ])
})

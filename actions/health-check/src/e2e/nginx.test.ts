import { expect, test } from '@jest/globals'
import { folderWith, world } from '@tocsin/testkit'
import { missingNginx, startFleet, startNginx } from '@tocsin/testkit/fleet'
import { round } from './watch.fixture.ts'

const missing = missingNginx()
if (missing) console.info(`Servers of Node.js stand in for nginx: ${missing}.`)

/** A server that is not written in JavaScript, where there is one. */
async function target() {
  if (!missing) return startNginx()
  const { urls, certificates, close } = await startFleet()
  const { http, https, expired } = urls
  return { urls: { http, https, expired }, certificates, close }
}

test('a real server over HTTP and TLS', async () => {
  await using scene = await world()
  const { urls, certificates, close } = await target()
  await using _ = { [Symbol.asyncDispose]: close }
  const trusted = folderWith({ 'ca.pem': certificates.ca })
  const { outcome, outputs, log } = await round(scene, {
    minutes: 0,
    ledger: folderWith({}),
    machineEnv: { NODE_EXTRA_CA_CERTS: `${trusted}/ca.pem` },
    with: {
      now: new Date().toISOString(), // That of the certificates.
      retries: '0',
      endpoints: [
        `- { name: plain, url: "${urls.http}/healthy", expect: { json: { "$.status": healthy } } }`,
        `- { name: secure, url: "${urls.https}/healthy", expect: { tls: TLSv1.2 }, latency: { max: 30s } }`,
        `- { name: broken, url: "${urls.https}/503" }`,
        `- { name: expired, url: "${urls.expired}/healthy" }`
      ].join('\n')
    }
  })
  expect({ outcome, log }).toMatchObject({ outcome: 'success', log: expect.not.stringContaining('##[error]') })
  const results = JSON.parse(String(outputs.results)) as { name: string; verdict: string; cause?: string; phases?: object }[]
  expect(results.map(({ name, verdict, cause = '' }) => `${name} ${verdict} ${cause}`.trim())).toEqual([
    'plain up',
    'secure up',
    'broken down status 503, expected 200-299',
    'expired down TLS: certificate expired 2 days ago'
  ])
  expect(Object.keys(results[1]?.phases ?? {})).toEqual(['connect', 'tls', 'firstByte', 'total'])
})

import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { folderWith, type World, world } from '@tocsin/testkit'
import { type Fleet, startFleet } from '@tocsin/testkit/fleet'
import { round } from './watch.fixture.ts'

let fleet: Fleet
let scene: World
let trust: Record<string, string>
beforeAll(async () => {
  ;[fleet, scene] = await Promise.all([startFleet(), world()])
  trust = { NODE_EXTRA_CA_CERTS: `${folderWith({ 'ca.pem': fleet.certificates.ca })}/ca.pem` }
})
afterAll(async () => {
  await fleet.close()
  await scene[Symbol.asyncDispose]()
})

/** What is told of one endpoint among well ones: titles and first lines, without what differs from run to run. */
async function told(endpoint: string): Promise<string[]> {
  const before = scene.discord.messages().length
  const well = ['a', 'b', 'c'].map((name) => `- { name: ${name}, url: "${fleet.urls.http}/healthy" }`)
  const places = { ...fleet.urls, dns: fleet.dns.address }
  const written = endpoint.replaceAll(/\$(\w+)/g, (all, name: keyof typeof places) => places[name] ?? all)
  // The certificates are of today.
  const given = {
    endpoints: [...well, `- { name: x, ${written} }`].join('\n'),
    now: new Date().toISOString(),
    'fail-after': '1',
    retries: '0'
  }
  const { log } = await round(scene, { minutes: 0, ledger: folderWith({}), machineEnv: trust, with: given })
  const messages = scene.discord.messages().slice(before)
  return messages.length === 0
    ? [log]
    : messages.map(({ embeds: [embed] }) => alike(`${embed?.title} | ${embed?.description?.split('\n')[0]}`))
}

const alike = (text: string) =>
  text
    .replace(/127\.0\.0\.1:\d+/g, 'HOST')
    .replace(/latency \d+ ms/, 'latency … ms')
    .replace(/in 5 d \d+ h/, 'in 5 d')

const rows: [endpoint: string, expected: string[]][] = [
  ['url: "$http/503"', ['🟡 x is down | status 503, expected 200-299']],
  ['url: "$http/503", expect: { status: 200 }', ['🟡 x is down | status 503, expected 200']],
  ['url: "$http/starting", expect: { json: { $.status: healthy } }', ['🟡 x is down | $.status is "starting", expected "healthy"']],
  ['url: "$http/html", expect: { json: { $.status: healthy } }', ['🟡 x is down | body is no JSON: "\\<h1>It works\\</h1>"']],
  ['url: "$http/html", expect: { body: Welcome }', ['🟡 x is down | body is "\\<h1>It works\\</h1>", expected to contain "Welcome"']],
  ['url: "$http/slow?ms=150", latency: { max: 100ms }', ['🔵 x is degraded | latency … ms, limit 100 ms']],
  ['url: "$http/503?ms=150", latency: { max: 100ms }', ['🟡 x is down | status 503, expected 200-299']],
  ['url: "$http/hanging", timeout: 300ms', ['🟡 x is down | no answer within 300 ms: connected, but no first byte']],
  ['url: "$http/hanging-body", timeout: 300ms', ['🟡 x is down | no answer within 300 ms: the body did not end']],
  ['url: "$http/reset"', ['🟡 x is down | connection reset before an answer']],
  ['url: "$http/loop"', ['🟡 x is down | more than 5 redirects']],
  ['url: "$refused"', ['🟡 x is down | connection refused by 127.0.0.1']],
  ['url: "$expired"', ['🟡 x is down | TLS: certificate expired 2 days ago', '🟠 The certificate of HOST has expired | Used by x.']],
  ['url: "$expiring/healthy"', ['🟡 The certificate of HOST expires in 5 d | Used by x.']],
  ['url: "$wrongName"', ['🟡 x is down | TLS: certificate is for other.example.test, not for 127.0.0.1']],
  ['url: "$selfSigned"', ['🟡 x is down | TLS: certificate is self-signed']],
  ['url: "dns://nowhere.test", resolver: "$dns"', ['🟡 x is down | DNS: nowhere.test does not exist']],
  [
    'url: "dns://api.fleet.test", resolver: "$dns", expect: { answer: 192.0.2.99 }',
    ['🟡 x is down | DNS: answer is 192.0.2.10, 192.0.2.11, expected 192.0.2.99']
  ],
  ['url: "$ws/refused"', ['🟡 x is down | status 403, expected 101']],
  [
    'steps: [{ url: "$http/login", body: open sesame, capture: { token: $.token } }, { url: "$http/me" }]',
    ['🟡 x is down | step 2: status 401, expected 200-299']
  ]
]
test.each(rows)('%s', async (endpoint, expected) => {
  expect(await told(endpoint)).toEqual(expected)
})

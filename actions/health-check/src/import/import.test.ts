import { expect, test } from '@jest/globals'
import { loadConfig } from '@tocsin/notifier'
import { conditionsOf } from './gatus-conditions.ts'
import { asConfiguration, imported } from './import.ts'

const upptime = `owner: koj-co
sites:
  - name: Site
    url: https://example.com
  - name: API
    url: https://api.example.com/v1?key=$API_KEY
    method: POST
    headers: ["Authorization: Bearer $TOKEN", "X-Empty:"]
    body: '{"q": "$QUERY"}'
    expectedStatusCodes: [200, 201]
    maxResponseTime: 5000
    maxRedirects: 0
    __dangerous__insecure: true
    __dangerous__body_down: "error"
    __dangerous__body_down_if_text_missing: "ok"
    assignees: [ada]
    icon: https://example.com/i.png
  - { name: DB, url: db.example.com, check: tcp-ping, port: 5432 }
  - { name: Cert, url: "https://example.com", check: ssl }
  - { name: Live, url: "wss://example.com/live", check: ws, type: ipv6 }
`

test('an .upptimerc.yml', async () => {
  const { endpoints, secrets, notes, read } = await imported(upptime, '.upptimerc.yml')
  expect(endpoints).toEqual([
    { name: 'Site', url: 'https://example.com', expect: { status: ['200-208', 226, '300-308'] }, latency: { max: '30000ms' } },
    {
      ...{ name: 'API', url: 'https://api.example.com/v1?key=${API_KEY}', method: 'POST', body: '{"q": "${QUERY}"}' },
      ...{ headers: { Authorization: 'Bearer ${TOKEN}' }, redirects: 0, 'verify-tls': false },
      expect: { status: [200, 201], body: { contains: 'ok', excludes: 'error' } },
      latency: { max: '5000ms' }
    },
    { name: 'DB', url: 'tcp://db.example.com:5432' },
    { name: 'Cert', url: 'tls://example.com:443', expect: { 'certificate-days': 7 } },
    { name: 'Live', url: 'wss://example.com/live', ip: '6' }
  ])
  expect(secrets).toEqual(['API_KEY', 'TOKEN', 'QUERY'])
  expect(notes).toEqual(['API: assignees of issues are set by the channel github-issue', 'API: icons have no counterpart'])
  expect(read.map(({ name }) => name)).toEqual(['Site', 'API', 'DB', 'Cert', 'Live'])
})

const gatus = `endpoints:
  - name: back-end
    group: core
    url: "https://example.org/health"
    interval: 5m
    headers: { Authorization: "Bearer \${TOKEN}", X-Retries: 3 }
    client: { timeout: 5s, insecure: true, ignore-redirect: true }
    conditions:
      - "[STATUS] == 200"
      - "[BODY].status == UP"
      - "[RESPONSE_TIME] < 300"
      - "[CERTIFICATE_EXPIRATION] > 48h"
      - "[IP] == 127.0.0.1"
    alerts:
      - { type: discord, failure-threshold: 5 }
      - { type: slack, failure-threshold: 2, success-threshold: 3, minimum-reminder-interval: 1h }
    maintenance-windows:
      - { start: "23:30", duration: 1h, timezone: Europe/Berlin, every: [Monday, thursday] }
  - name: dns
    url: "8.8.8.8"
    dns: { query-name: "example.org.", query-type: MX }
    conditions: ["[DNS_RCODE] == NOERROR"]
  - { name: ping, url: "icmp://example.org", conditions: ["[CONNECTED] == true"] }
  - { name: off, enabled: false, url: "https://example.org" }
  - name: graph
    url: https://example.org/graphql
    method: POST
    graphql: true
    body: "{ users { id } }"
    client: { oauth2: { token-url: "https://id.example.org/t", client-id: a, client-secret: "\${SECRET}", scopes: [x, y] } }
`

test('a configuration of Gatus', async () => {
  const { endpoints, secrets, notes } = await imported(gatus, 'config.yaml')
  expect(endpoints).toEqual([
    {
      ...{ name: 'core back-end', group: 'core', url: 'https://example.org/health', every: '5m', timeout: '5s', redirects: 0 },
      ...{ headers: { Authorization: 'Bearer ${TOKEN}', 'X-Retries': '3' }, 'verify-tls': false },
      expect: { status: [200], 'certificate-days': 2, json: { '$.status': { equals: 'UP' } } },
      latency: { max: '300ms' },
      ...{ 'fail-after': 2, 'recover-after': 3, 'remind-every': '1h' },
      maintenance: [{ cron: '30 23 * * 1,4', duration: '1h', 'time-zone': 'Europe/Berlin' }]
    },
    { name: 'dns', url: 'dns://example.org', every: '1m', record: 'MX', resolver: '8.8.8.8' },
    {
      ...{ name: 'graph', url: 'https://example.org/graphql', every: '1m', method: 'POST', body: { query: '{ users { id } }' } },
      auth: { type: 'oauth2', 'token-url': 'https://id.example.org/t', 'client-id': 'a', 'client-secret': '${SECRET}', scope: 'x y' }
    }
  ])
  expect(secrets).toEqual(['TOKEN', 'SECRET'])
  expect(notes).toEqual(['core back-end: the condition [IP] == 127.0.0.1 has no counterpart', 'ping: icmp:// has no counterpart'])
})

const one = (url: string, more: string) => `endpoints: [{ name: a, url: "${url}", ${more} }]`

test.each<[name: string, text: string, written: object, notes: readonly string[]]>([
  ['a round more often than a minute', one('https://a.example', 'interval: 30s'), { every: '1m' }, ['a: an interval of 30s becomes 1m']],
  ['one that is not', one('https://a.example', 'interval: 90s'), { every: '90s' }, []],
  [
    'what a socket says',
    one('wss://a.example', 'body: hi, conditions: ["[BODY] == pat(*hi*)"]'),
    { send: 'hi', expect: { message: { matches: '(?s)^.*hi.*$' } } },
    []
  ],
  ['what a port says', one('tcp://a.example:25', 'conditions: ["[BODY] == 220"]'), { expect: { message: { equals: '220' } } }, []],
  [
    'a record',
    one('8.8.8.8', 'dns: { query-name: a.example }, conditions: ["[BODY] == 192.0.2.1"]'),
    { expect: { answer: '192.0.2.1' } },
    []
  ],
  [
    'a record by a pattern',
    one('8.8.8.8', 'dns: { query-name: a.example }, conditions: ["[BODY] == pat(192.*)"]'),
    { record: 'A' },
    ['a: a pattern for the answer of a name server has no counterpart']
  ]
])('Gatus: %s', async (_, text, written, notes) => {
  expect(await imported(text, 'config.yaml')).toMatchObject({ endpoints: [written], notes })
})

test.each<[url: string, host: string]>([
  ['$HOST', '${HOST}'],
  ['https://$HOST/health', '${HOST}'],
  ['https://ada:pw@a.example:8443/x', 'a.example'],
  ['[2001:db8::1]', '[2001:db8::1]'],
  ['a.example:22', 'a.example']
])('Upptime: the host of %s', async (url, host) => {
  const { endpoints } = await imported(`sites: [{ name: a, url: "${url}", check: tcp-ping, port: 22 }]`, '.upptimerc.yml')
  expect(endpoints).toEqual([{ name: 'a', url: `tcp://${host}:22` }])
})

test('what comes of it is a configuration', async () => {
  for (const text of [upptime, gatus]) {
    const made = await imported(text, 'old.yml')
    const { sections } = await loadConfig(await asConfiguration(made), 'tocsin.yml')
    expect(sections.health?.endpoints).toEqual(made.read)
    expect(sections.health?.secrets).toEqual(made.secrets)
  }
})

test.each<[condition: string, expected: object]>([
  ['[STATUS] == any(200, 429)', { expect: { status: [200, 429] } }],
  ['[STATUS] < 300', { expect: { status: ['100-299'] } }],
  ['[STATUS] <= 300', { expect: { status: ['100-300'] } }],
  ['[BODY] == pat(*a.b*)', { expect: { body: { matches: '(?s)^.*a\\.b.*$' } } }],
  ['[BODY] != pat(x)', { expect: { body: { 'not-matches': '(?s)^x$' } } }],
  ['[BODY] == ok', { expect: { body: { equals: 'ok' } } }],
  ['[BODY].data[0].id >= 1', { expect: { json: { '$.data[0].id': { 'at-least': 1 } } } }],
  ['[BODY].ok == true', { expect: { json: { '$.ok': { equals: true } } } }],
  ['[BODY].name == any(a, 2)', { expect: { json: { '$.name': { 'one-of': ['a', 2] } } } }],
  ['len([BODY].data) < 5', { expect: { json: { '$.data': { 'length-at-most': 4 } } } }],
  ['len([BODY].data) == 5', { expect: { json: { '$.data': { 'length-at-least': 5, 'length-at-most': 5 } } } }],
  ['has([BODY].errors) == false', { expect: { json: { '$.errors': { exists: false } } } }],
  ['[CERTIFICATE_EXPIRATION] > 240h30m', { expect: { 'certificate-days': 11 } }],
  ['[CONNECTED] == true', { expect: {}, notes: [] }],
  ['[CERTIFICATE_EXPIRATION] > 2880m', { expect: { 'certificate-days': 2 } }],
  ['[CERTIFICATE_EXPIRATION] > soon', { notes: ['the condition [CERTIFICATE_EXPIRATION] > soon has no counterpart'] }],
  ['[RESPONSE_TIME] < 0.5s', { latency: { max: '500ms' } }],
  ['[RESPONSE_TIME] < soon', { notes: [expect.stringContaining('no counterpart')] }],
  ['[BODY].age < 5m', { notes: ['the condition [BODY].age < 5m has no counterpart'] }],
  ['[STATUS] == any(200, ok)', { notes: [expect.stringContaining('no counterpart')] }],
  ['[DOMAIN_EXPIRATION] > 720h', { notes: ['the condition [DOMAIN_EXPIRATION] > 720h has no counterpart'] }],
  ['[STATUS] != 500', { notes: ['the condition [STATUS] != 500 has no counterpart'] }],
  ['nonsense', { notes: ['the condition nonsense has no counterpart'] }],
  [`[BODY]${'.a'.repeat(1_000)} == 1`, { notes: [expect.stringContaining('has no counterpart')] }]
])('the condition %.80s', (condition, expected) => {
  expect(conditionsOf([condition])).toMatchObject(expected)
})

test.each<[text: string, problem: string]>([
  ['sites: [{ name: a }]', 'old.yml:1:9: sites[0].url is missing'],
  ['sites: 1', 'old.yml:1:8'],
  ['endpoints:\n  - { name: a, url: 1 }', 'old.yml:2:21'],
  ['monitors: []', 'old.yml has neither "sites:" nor "endpoints:"']
])('a file that cannot be imported says why: %s', async (text, problem) => {
  await expect(imported(text, 'old.yml')).rejects.toThrow(problem)
})

const other = '  - { name: Other, url: "https://b.example" }'
const bad: [name: string, site: string, notes: string[], left: string[]][] = [
  [
    'a whole URL that is a secret',
    '{ name: Shop, url: $SHOP_URL }',
    [
      'Shop: not carried over, url must begin with https://, http://, tcp://, tls://, dns://, wss:// or ws://; write the scheme and the path, as in `url: https://${SITE_HOST}/path`, with a secret that holds the host alone'
    ],
    ['Shop']
  ],
  ['no name', '{ name: "", url: "https://a.example" }', ['endpoint 1: not carried over, name must not be empty'], ['endpoint 1']],
  [
    'several problems',
    '{ name: A, url: a.example, method: "Ü" }',
    [
      'A: not carried over, url must begin with https://, http://, tcp://, tls://, dns://, wss:// or ws://; method must be a method in capitals, such as GET'
    ],
    ['A']
  ],
  [
    'a name that no step captures',
    '{ name: A, url: "https://a.example/${token}" }',
    ['A: not carried over, ${token} is captured by no earlier step; secrets are written in capitals, and $${token} stands for itself'],
    ['A']
  ]
]
test.each(bad)('a site that is not valid here is left out, and the rest is imported: %s', async (_, site, notes, left) => {
  const made = await imported(`sites:\n  - ${site}\n${other}`, 'old.yml')
  expect(made).toMatchObject({ notes, left, secrets: [], endpoints: [{ name: 'Other' }], read: [{ name: 'Other' }] })
})

test('what Gatus alone can probe is left out', async () => {
  expect(await imported(gatus, 'config.yaml')).toMatchObject({ left: ['ping'] })
})

test('many sites that say the same are each written out', async () => {
  const sites = Array.from({ length: 150 }, (_, index) => `  - { name: s${index}, url: "https://a.example/${index}" }`)
  const made = await imported(`sites:\n${sites.join('\n')}`, 'old.yml')
  expect(made.read).toHaveLength(150)
  expect(await asConfiguration(made)).not.toMatch(/[&*]a\d/)
})

test('sections that are not about what is probed are named', async () => {
  const more = 'owner: a\nrepo: b\nstatus-website: {}\nnotifications: []\ni18n: {}\n"a\\nb": 1\n'
  expect((await imported(`${more}sites:\n${other}`, 'old.yml')).notes).toEqual([
    'the section status-website is not carried over: the status page is set under `health.page`',
    'the section notifications is not carried over: whom to tell is set under `channels` and `routes`',
    'the section i18n is not carried over',
    'the section a b is not carried over'
  ])
  const { notes } = await imported(`alerting: {}\nmaintenance: {}\nsuites: []\nendpoints:\n${other}`, 'old.yml')
  expect(notes.map((note) => note.split(' ')[2])).toEqual(['alerting', 'maintenance', 'suites'])
})

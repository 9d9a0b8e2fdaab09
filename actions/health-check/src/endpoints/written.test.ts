import { expect, test } from '@jest/globals'
import { endpointsIn } from './written.ts'

test('URLs are named by where they lead', async () => {
  const text = `
    https://api.example.com/health?key=secret#x
    # the shop
    https://user:pass@shop.example.com:8443/

    tcp://db.example.com:5432
    dns://example.com
  `
  expect(await endpointsIn(text)).toEqual([
    { name: 'api.example.com/health', url: 'https://api.example.com/health?key=secret#x' },
    { name: 'shop.example.com:8443', url: 'https://user:pass@shop.example.com:8443/' },
    { name: 'db.example.com:5432', url: 'tcp://db.example.com:5432' },
    { name: 'example.com', url: 'dns://example.com' }
  ])
})

test.each([
  ['- https://a.example', '-\thttps://b.example/x', '  - "https://c.example"'],
  ['- https://a.example', '', '# the others', "- 'https://b.example/x'", '- https://c.example']
])('a list of URLs is as good as URLs: %s', async (...lines) => {
  expect(await endpointsIn(lines.join('\n'))).toEqual([
    { name: 'a.example', url: 'https://a.example' },
    { name: 'b.example/x', url: 'https://b.example/x' },
    { name: 'c.example', url: 'https://c.example' }
  ])
})

test('a comma in a query is a part of it', async () => {
  expect(await endpointsIn('https://a.example/?a=1,2&to=x,https://b.example')).toHaveLength(1)
})

test('every wrong line is told, up to twenty, and nothing that may be secret', async () => {
  const told = (text: string) =>
    endpointsIn(text).then(
      () => '',
      (error: Error) => error.message
    )
  expect(await told('a.example\nhttps://b.example\nada:s3cret@c.example\nd.example?key=s3cret')).toMatch(
    /^Input "endpoints", line 1: .* did you mean https:\/\/a\.example\?\nInput "endpoints", line 3: must [^?]*\.\nInput "endpoints", line 4: must [^?]*\.\n→/
  )
  expect(await told('x\n'.repeat(30))).toMatch(/line 20: must .*\n… and 10 more\n→/)
})

test.each([
  ['- { name: api, url: "https://a.example", every: 10m }', [{ name: 'api', url: 'https://a.example', every: 600_000 }]],
  [
    '[{ name: api, url: "https://a.example", expect: { status: [200, 3xx] } }]',
    [
      {
        name: 'api',
        expect: {
          status: [
            [200, 200],
            [300, 399]
          ]
        }
      }
    ]
  ],
  // One status is a range as well: it must not be taken for a list of two.
  ...['200', '[200]', '"200-200"'].map((status): [string, unknown[]] => [
    `[{ name: api, url: "https://a.example", expect: { status: ${status} } }]`,
    [{ name: 'api', expect: { status: [[200, 200]] } }]
  ]),
  ['- name: api\n  steps:\n    - { url: "https://a.example" }', [{ name: 'api', steps: [{ url: 'https://a.example' }] }]]
])('YAML as in the file: %s', async (text, endpoints) => {
  expect(await endpointsIn(text)).toMatchObject(endpoints)
})

test.each<[text: string, problem: string]>([
  [
    'https://a.example\nb.example/health',
    'Input "endpoints", line 2: must begin with https://, http://, tcp://, tls://, dns://, wss:// or ws://; did you mean https://b.example/health?\n→ Give'
  ],
  ['localhost:3000', 'line 1: must begin with https://, http://, tcp://, tls://, dns://, wss:// or ws://.\n'],
  ['https://a.example, https://b.example', 'line 1: one URL per line, without commas.'],
  ['https://a.example,https://b.example', 'line 1: one URL per line, without commas.'],
  ['https://a.example,\nhttps://b.example', 'line 1: one URL per line, without commas.'],
  ['https://a.example # the shop', 'line 1: one URL per line, with nothing behind it.'],
  ['- name: api\n\turl: https://a.example', 'line 2, column 1: indent with spaces, not with a tab'],
  ['-\tname: api\n\turl: https://a.example', 'line 1, column 2: indent with spaces, not with a tab\n→'],
  [
    '- { name: api, url: "https://a.example", auth: { type: bearer, token: ${API_TOKEN} } }',
    'line 1, column 71: ${…} needs quotes between { } and [ ], such as "${NAME}"\n→'
  ],
  ['- { name: api, url: "https://a.example", status: 200 }', 'unknown key "status" (it belongs under "expect")'],
  ['- { name: api, url: "https://a.example", json: { $.a: 1 } }', 'unknown key "json" (it belongs under "expect")'],
  ['- { name: api, url: "https://a.example", p95: 1s }', 'unknown key "p95" (it belongs under "latency")'],
  ['- { name: api, url: "https://a.example", tls: TLSv1.3 }', 'unknown key "tls" (it belongs under "expect" or "latency")'],
  ['- { name: api, steps: [{ url: "https://a.example", size: {} }] }', 'unknown key "size" (it belongs under "expect")'],
  [
    '- { name: api, url: "https://a.example", headers: { content-type: { contains: json } } }',
    'headers.content-type must be text in quotes (what the answer has to have belongs under expect), not a map'
  ],
  ['ftp://a.example', 'line 1: must begin with'],
  ['- { name: api }', 'line 1, column 3: [0].url is missing'],
  ['- { name: api, url: "https://a.example", evry: 1m }', 'did you mean "every"'],
  ['- { name: api, url: "https://a.example", expect: { status: 99 } }', 'must be a status such as 200, "2xx" or "200-299"'],
  ['[]', 'must not be empty'],
  ['name: api', 'line 1']
])('a problem says where it is: %s', async (text, problem) => {
  await expect(endpointsIn(text)).rejects.toThrow(problem)
})

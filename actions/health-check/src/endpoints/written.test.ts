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
  ['https://a.example\nb.example/health', 'Input "endpoints", line 2: must begin with https://'],
  ['ftp://a.example', 'line 1: must begin with'],
  ['- { name: api }', 'line 1, column 3: [0].url is missing'],
  ['- { name: api, url: "https://a.example", evry: 1m }', 'did you mean "every"'],
  ['- { name: api, url: "https://a.example", expect: { status: 99 } }', 'must be a status such as 200, "2xx" or "200-299"'],
  ['[]', 'must not be empty'],
  ['name: api', 'line 1']
])('a problem says where it is: %s', async (text, problem) => {
  await expect(endpointsIn(text)).rejects.toThrow(problem)
})

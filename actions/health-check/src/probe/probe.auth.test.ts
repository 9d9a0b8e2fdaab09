import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Auth } from '@tocsin/notifier'
import { type Fleet, startFleet } from '@tocsin/testkit/fleet'
import { probing, told, waitIn } from './probe.fixture.ts'

let fleet: Fleet
beforeAll(async () => {
  fleet = await startFleet()
})
afterAll(() => fleet.close())

const values = { PASSWORD: 'p@ss/word', TOKEN: 'oauth-token-1', CLIENT_SECRET: 's3cret-of-client', WRONG: 'wr0ng-secret', EMPTY: '' }
const at = (path: string) => `${fleet.urls.http}${path}`
const oauth2 = (path: string, secret = '${CLIENT_SECRET}'): Auth => ({
  type: 'oauth2',
  tokenUrl: at(path),
  clientId: 'client',
  clientSecret: secret
})

const rows: [string, () => Auth, string, string][] = [
  ['a user and password', () => ({ type: 'basic', username: 'ada', password: '${PASSWORD}' }), '/with-password', 'up'],
  [
    'a wrong password',
    () => ({ type: 'basic', username: 'ada', password: 'x' }),
    '/with-password',
    'down | status: status 401, expected 200-299'
  ],
  ['a bearer token', () => ({ type: 'bearer', token: '${TOKEN}' }), '/with-token', 'up'],
  ['client credentials', () => oauth2('/token'), '/with-token', 'up'],
  ['client credentials in a form', () => oauth2('/token-in-form'), '/with-token', 'up'],
  ['a wrong client', () => oauth2('/token', '${WRONG}'), '/with-token', 'down | auth: no token from HOST: status 401 (invalid_client)'],
  [
    'no server of tokens',
    () => ({ ...oauth2('/token'), tokenUrl: `${fleet.urls.refused}/token` }) as Auth,
    '/with-token',
    'down | auth: no token from REFUSED: connection refused by 127.0.0.1'
  ],
  ['no token in its answer', () => oauth2('/healthy'), '/with-token', 'down | auth: no token from HOST: its answer holds none'],
  [
    'a server of tokens that hangs',
    () => oauth2('/hanging'),
    '/with-token',
    'down | auth: no answer within 400 ms: the server of tokens did not answer'
  ],
  [
    'a secret that is not there',
    () => ({ type: 'bearer', token: '${MISSING}' }),
    '/with-token',
    'inconclusive | runner: the environment variable MISSING is empty: pass it to the step with `env:`'
  ],
  [
    'an empty secret',
    () => ({ type: 'bearer', token: '${EMPTY}' }),
    '/with-token',
    'inconclusive | runner: the environment variable EMPTY is empty: pass it to the step with `env:`'
  ]
]
test.each(rows)('%s', async (_name, auth, path, expected) => {
  const words = expected.replace('HOST', new URL(fleet.urls.http).host).replace('REFUSED', new URL(fleet.urls.refused).host)
  expect(await told(probing(at(path), { auth: auth(), timeoutMs: waitIn(words) }, { values }))).toBe(words)
})

test('user and password of a URL are shown as such, escaped as they may be', async () => {
  const url = at('/with-password').replace('://', '://ada:${PASSWORD}@')
  expect(await told(probing(url, {}, { values }))).toBe('up')
})

test('a token is fetched from no private address where none is allowed', async () => {
  const lookup = async () => [{ address: '127.0.0.1', family: 4 }]
  const auth: Auth = { type: 'oauth2', tokenUrl: 'https://tokens.test/', clientId: 'a', clientSecret: 'b' }
  expect(await told(probing('https://api.test/', { auth }, { allowsPrivate: false, lookup }))).toBe(
    'down | blocked: no token from tokens.test: tokens.test (127.0.0.1) is not public: hosted runners of GitHub reach no private network, a self-hosted one does; where it may be probed, set `private-addresses: true` as an input of the step, or under `health:` in the file'
  )
})

test('the time that a token took is not the endpoint’s', async () => {
  const { phases, status } = await probing(
    at('/with-token'),
    { auth: oauth2('/token') },
    { values: { CLIENT_SECRET: values.CLIENT_SECRET } }
  )
  expect(status).toBe(200)
  const { connect = 0, firstByte = 0, total = 0 } = phases
  expect(total).toBeGreaterThanOrEqual(connect + firstByte)
})

test('an answer that echoes secrets shows none', async () => {
  const auth: Auth = { type: 'basic', username: 'ada', password: '${PASSWORD}' }
  const headers = { 'x-key': '${CLIENT_SECRET}' }
  const expected = {
    json: { '$.headers.authorization': { equals: 'x' }, "$.headers['x-key']": { equals: 'y' } },
    body: { contains: ['nowhere'] }
  }
  const words = await told(probing(at('/echo?key=${CLIENT_SECRET}'), { auth, headers, expect: expected }, { values }))
  expect(words).toContain('$.headers.authorization is "Basic ***", expected "x"')
  expect(words).toContain(`$.headers['x-key'] is "***", expected "y"`)
  for (const secret of [...Object.values(values).filter(Boolean), Buffer.from('ada:p@ss/word').toString('base64')])
    expect(words).not.toContain(secret)
})

test('a secret with a line break in it is told as such, and one at its end does no harm', async () => {
  const headers = { authorization: 'Bearer ${TOKEN}' }
  expect(await told(probing(at('/with-token'), { headers }, { values: { TOKEN: 'oauth-token-1\n' } }))).toBe('up')
  expect(await told(probing(at('/with-token'), { headers }, { values: { TOKEN: 'a\nx-evil: 1' } }))).toBe(
    'down | protocol: a header of the request holds a character that no header may hold, such as a line break'
  )
})

import { expect, test } from '@jest/globals'
import type { RequestStep } from '@tocsin/notifier'
import { namesIn } from './fill/names.ts'
import { stepProblems } from './problems.ts'

const everywhere: RequestStep = {
  url: 'https://${A}/${b}',
  headers: { 'x-key': '${C}', other: '${A}' },
  body: { deep: ['${D}', { deeper: '${e}' }] },
  send: '$${NOT} ${F}',
  auth: { type: 'oauth2', tokenUrl: 'https://a.test/${T}', clientId: '${G}', clientSecret: '${H}' }
}

test('every place that is filled in is looked at', () => {
  expect(namesIn(everywhere)).toEqual({ secrets: ['A', 'C', 'D', 'T', 'G', 'H', 'F'], captures: ['b', 'e'] })
  expect(namesIn({ url: 'https://a.test', body: '${X}', auth: { type: 'client-certificate', certificate: 'CERT', key: 'KEY' } })).toEqual({
    secrets: ['X', 'CERT', 'KEY'],
    captures: []
  })
})

const rows: [string, RequestStep[], string[]][] = [
  ['nothing', [{ url: 'https://a.test/${A}' }], []],
  [
    'a secret that is not allowed',
    [{ url: 'https://a.test/${PATH}' }],
    ['${PATH} is not declared: add PATH to `secrets:` under `health:` in the file, or to the input `secrets`']
  ],
  ['what is captured', [{ url: 'https://a.test', capture: { b: '$.b' } }, { url: 'https://a.test/${b}' }], []],
  [
    'what is captured too late',
    [{ url: 'https://a.test/${b}', capture: { b: '$.b' } }, { url: 'https://a.test/${c}' }],
    [
      'step 1: ${b} is captured by no earlier step; secrets are written in capitals, and $${b} stands for itself',
      'step 2: ${c} is captured by no earlier step; secrets are written in capitals, and $${c} stands for itself'
    ]
  ],
  [
    'a pattern',
    [{ url: 'https://a.test', expect: { body: { matches: '(?=a)' }, headers: { etag: { notMatches: '(' } } } }],
    [
      '"(" is not a regular expression in RE2\'s syntax: missing closing ): `(`',
      '"(?=a)" is not a regular expression in RE2\'s syntax: invalid or unsupported Perl syntax: `(?=`'
    ]
  ],
  ['a header is no path', [{ url: 'https://a.test', capture: { a: 'header:x-a' } }], []],
  ['a port', [{ url: 'tcp://a.test' }], ['a tcp:// address needs a port, such as tcp://db.example.com:5432']],
  ['ports', [{ url: 'tcp://a.test:25' }, { url: 'tcp://[::1]:25/' }, { url: 'tcp://${A}:${A}' }], []],
  [
    'what HTTP alone has',
    [{ url: 'tcp://a.test:1', expect: { status: [[200, 200]] } }],
    ['tcp:// has no status to expect (it has message)']
  ],
  [
    'what TLS alone has',
    [{ url: 'dns://a.test', expect: { certificateDays: 3, answer: ['x'] } }],
    ['dns:// has no certificate-days to expect (it has answer)']
  ],
  ['a resolver', [{ url: 'https://a.test', resolver: '1.1.1.1' }], ['resolver is of dns:// addresses alone']]
]
test.each(rows)('%s', async (_name, steps, expected) => {
  expect(await stepProblems(steps, ['A'])).toEqual(expected)
})

const first: RequestStep = { url: 'https://a.test', capture: { b: '$.b' } }
const headers = { 'x-key': '${A}' }
const tokens = { type: 'oauth2', tokenUrl: 'https://${b}/token', clientId: 'x', clientSecret: '${A}' } as const
const leaks: [string, RequestStep, boolean][] = [
  ['a host that was captured', { url: 'https://${b}/x', headers }, true],
  ['one with a port', { url: 'https://${b}:8443/x', headers }, true],
  ['the end of one', { url: 'wss://api-${b}', headers }, true],
  ['one of a domain for everybody', { url: 'https://${b}.com/x', headers }, true],
  ['the server of tokens', { url: 'https://a.test', auth: tokens }, true],
  ['one below a domain', { url: 'https://${b}.example.com/x', headers }, false],
  ['one without secrets', { url: 'https://${b}/x', headers: { authorization: 'Bearer ${b}' } }, false],
  ['a path', { url: 'https://a.test/${b}', headers }, false],
  ['a host that is a secret', { url: 'https://${A}/${b}', headers }, false]
]
test.each(leaks)('who answered the step before chooses who gets a secret: %s', async (_name, step, isProblem) => {
  const problems = await stepProblems([first, step], ['A'])
  const words = 'step 2: ${b} was captured and chooses the host that ${A} is sent to; write the host out, as in ${b}.example.com'
  expect(problems).toEqual(isProblem ? [words] : [])
})

test('a path is a problem where it is checked and where it captures', async () => {
  const problems = await stepProblems([{ url: 'https://a.test', expect: { json: { status: { exists: true } } }, capture: { a: '$[' } }], [])
  expect(problems).toEqual([expect.stringMatching(/^"status" is not a JSONPath/), expect.stringMatching(/^"\$\[" is not a JSONPath/)])
})

const left = 'is empty, as a secret is that does not exist; pass it under `env:`, and write it as ${NAME}'
const empty: [string, Partial<RequestStep>, string[]][] = [
  ['a token', { auth: { type: 'bearer', token: '' } }, [`token ${left}`]],
  ['blanks for one', { auth: { type: 'bearer', token: '  ' } }, [`token ${left}`]],
  ['a password', { auth: { type: 'basic', username: 'ada', password: '' } }, [`password ${left}`]],
  ['a key in the place of the user', { auth: { type: 'basic', username: '${A}', password: '' } }, []],
  [
    'the secret of a client',
    { auth: { type: 'oauth2', tokenUrl: 'https://a.test', clientId: 'a', clientSecret: '' } },
    [`client-secret ${left}`]
  ],
  ['a header', { headers: { 'x-key': '', other: 'x' } }, [`the header x-key ${left}`]],
  ['a header that has but its scheme', { headers: { authorization: 'Bearer ' } }, [`the header authorization ${left}`]],
  ['what is there', { headers: { 'x-key': '0' }, auth: { type: 'bearer', token: '${A}' } }, []]
]
test.each(empty)('what is left of a secret that is not set is a problem: %s', async (_name, step, expected) => {
  expect(await stepProblems([{ url: 'https://a.test', ...step }], ['A'])).toEqual(expected)
})

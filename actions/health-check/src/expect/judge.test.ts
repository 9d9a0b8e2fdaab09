import { expect, test } from '@jest/globals'
import type { Expectations } from '@tocsin/notifier'
import type { Answer } from './answer.ts'
import { judge } from './judge.ts'

const page = (text: string, whole = true) => ({ text, whole, size: text.length, counted: whole })
const ok: Answer = { status: 200, headers: {}, body: page('ok') }
const health = {
  status: 'healthy',
  checks: [
    { name: 'db', ok: true },
    { name: 'queue', ok: false }
  ],
  data: { result: [{ value: [1, '0.25'] }] }
}
const json: Answer = { ...ok, headers: { 'content-type': ['application/json'], 'x-id': ['1', '2'] }, body: page(JSON.stringify(health)) }

const rows: [string, Expectations, Answer, string[]][] = [
  ['nothing asked of a success', {}, ok, []],
  ['every success', {}, { ...ok, status: 204 }, []],
  ['a failure', {}, { ...ok, status: 503 }, ['status: status 503, expected 200-299']],
  ['a redirect', {}, { ...ok, status: 302 }, ['status: status 302, expected 200-299']],
  ['an expected failure', { status: [[401, 401]] }, { ...ok, status: 401 }, []],
  [
    'a class',
    {
      status: [
        [200, 299],
        [404, 404]
      ]
    },
    { ...ok, status: 500 },
    ['status: status 500, expected 200-299 or 404']
  ],
  ['no status where there is no HTTP', {}, { answers: ['192.0.2.1'] }, []],
  [
    'after a redirect',
    {},
    { ...ok, status: 401, stranger: 'b.test' },
    ['status: status 401, expected 200-299 (from b.test, where a redirect led and no credentials went)']
  ],
  ['a header', { headers: { 'Content-Type': { contains: ['json'] } } }, json, []],
  ['a header that is not there', { headers: { etag: { exists: true } } }, json, ['header: header etag is missing, expected a value']],
  [
    'headers that only objects have',
    { headers: { constructor: { exists: true } } },
    { ...ok, headers: Object.create(null) },
    ['header: header constructor is missing, expected a value']
  ],
  ['a header twice', { headers: { 'x-id': { equals: '1, 2' } } }, json, []],
  ['text', { body: { contains: ['no'] } }, ok, ['body: body is "ok", expected to contain "no"']],
  ['a pattern', { body: { matches: '^o.$', notMatches: 'x' } }, ok, []],
  ['JSON', { json: { '$.status': { equals: 'healthy' } } }, json, []],
  ['wrong JSON', { json: { '$.status': { equals: 'starting' } } }, json, ['json: $.status is "healthy", expected "starting"']],
  ['many values, each', { json: { '$.checks[*].ok': { equals: true } } }, json, ['json: $.checks[*].ok is false, expected true']],
  ['many values, how many', { json: { '$.checks[*]': { lengthAtLeast: 2 } } }, json, []],
  [
    'too few values',
    { json: { '$.checks[*]': { lengthAtLeast: 3 } } },
    json,
    ['json: $.checks[*] is a list of 2, expected a length of at least 3']
  ],
  ['no values', { json: { '$.none[*]': { equals: 1 } } }, json, ['json: $.none[*] is missing, expected 1']],
  ['no values, wanted', { json: { '$.checks[?@.ok == null]': { exists: false } } }, json, []],
  ['a sample of Prometheus', { json: { '$.data.result[0].value[1]': { below: 0.5 } } }, json, []],
  ['no JSON', { json: { '$.a': { exists: true } } }, { ...ok, body: page('<h1>\nNo</h1>') }, ['json: body is no JSON: "<h1> No</h1>"']],
  ['nothing for JSON', { json: { '$.a': { exists: false } } }, { ...ok, body: page('') }, ['json: body is empty, expected JSON']],
  [
    'too much for JSON',
    { json: { '$.a': { exists: true } } },
    { ...ok, body: page('{', false) },
    ['json: body is too long to be read as JSON (more than 1 MiB)']
  ],
  [
    'too many values',
    { json: { '$.checks[*]': { lengthAtMost: 1 } } },
    json,
    ['json: $.checks[*] is a list of 2, expected a length of at most 1']
  ],
  ['as many values as may be', { json: { '$.checks[*].ok': { lengthAtMost: 2, oneOf: [true, false] } } }, json, []],
  ['one value that is a list', { json: { '$.checks': { lengthAtLeast: 2, lengthAtMost: 2 } } }, json, []],
  [
    'numbers that are text',
    { json: { '$.data.result[*].value[1]': { equals: 0.25 } } },
    json,
    ['json: $.data.result[*].value[1] is "0.25", expected 0.25']
  ],
  [
    'a number that is text',
    { json: { '$.data.result[0].value[1]': { equals: 0.25 } } },
    json,
    ['json: $.data.result[0].value[1] is "0.25", expected 0.25']
  ],
  ['JSON that is null', { json: { $: { equals: null } } }, { ...ok, body: page('null') }, []],
  ['spaces for JSON', { json: { '$.a': { exists: false } } }, { ...ok, body: page(' \n') }, ['json: body is empty, expected JSON']],
  [
    'whole JSON of which not all was read',
    { json: { '$.a': { exists: false } } },
    { ...ok, body: page('{}', false) },
    ['json: body is too long to be read as JSON (more than 1 MiB)']
  ],
  ['patterns in a header', { headers: { 'x-id': { matches: '^1, \\d$' } } }, json, []],
  [
    'a pattern that must not be in a header',
    { headers: { 'x-id': { notMatches: '2' } } },
    json,
    ['header: header x-id is "1, 2", expected not to match 2']
  ],
  ['patterns in JSON', { json: { '$.status': { matches: '^heal' } } }, json, []],
  ['a pattern in a message', { message: { matches: '^p.ng$' } }, { message: 'pong' }, []],
  ['a number in a header', { headers: { 'x-id': { equals: 7 } } }, { ...ok, headers: { 'x-id': ['7'] } }, []],
  ['a success of another protocol', {}, { status: 1000, success: [[1000, 1001]] }, []],
  [
    'what is expected of it comes first',
    { status: [[1001, 1001]] },
    { status: 1000, success: [[1000, 1000]] },
    ['status: status 1000, expected 1001']
  ],
  [
    'one status below and one above',
    {
      status: [
        [200, 204],
        [400, 404]
      ]
    },
    { ...ok, status: 300 },
    ['status: status 300, expected 200-204 or 400-404']
  ],
  ['the same protocol', { tls: 'TLSv1.3' }, { ...ok, tls: { protocol: 'TLSv1.3' } }, []],
  [
    'a header after a redirect',
    { headers: { etag: { exists: true } } },
    { ...ok, stranger: 'b.test' },
    ['header: header etag is missing, expected a value']
  ],
  ['no records', { answer: ['192.0.2.9'] }, { answers: [] }, ['answer: DNS: answer is empty, expected 192.0.2.9']],
  ['records as they are', { answer: ['10 mail.example.com'] }, { answers: ['10 Mail.example.com.', '192.0.2.1'] }, []],
  [
    'other records',
    { answer: ['192.0.2.9'] },
    { answers: ['192.0.2.1', '192.0.2.2'] },
    ['answer: DNS: answer is 192.0.2.1, 192.0.2.2, expected 192.0.2.9']
  ],
  ['size', { size: { atLeast: 3, atMost: 4 } }, ok, ['size: body has 2 bytes, expected at least 3']],
  [
    'an old protocol',
    { tls: 'TLSv1.3' },
    { ...ok, tls: { protocol: 'TLSv1.2' } },
    ['tls: TLS: protocol TLSv1.2, expected TLSv1.3 or newer']
  ],
  ['a newer protocol', { tls: 'TLSv1.2' }, { ...ok, tls: { protocol: 'TLSv1.3' } }, []],
  ['no TLS at all', { tls: 'TLSv1.2' }, ok, ['tls: TLS: no TLS, expected TLSv1.2 or newer']],
  ['records', { answer: ['192.0.2.1', 'Mail.Example.com'] }, { answers: ['192.0.2.1', '10 mail.example.com.'] }, []],
  [
    'a record that is missing',
    { answer: ['192.0.2.9'] },
    { answers: ['192.0.2.1'] },
    ['answer: DNS: answer is 192.0.2.1, expected 192.0.2.9']
  ],
  ['a message', { message: { contains: ['pong'] } }, { message: 'ping' }, ['message: message is "ping", expected to contain "pong"']],
  [
    'everything at once, the worst first',
    { json: { '$.a': { exists: true } }, headers: { etag: { exists: true } } },
    { ...json, status: 500 },
    ['status: status 500, expected 200-299', 'header: header etag is missing, expected a value', 'json: $.a is missing, expected a value']
  ]
]
test.each(rows)('%s', async (_name, expected, answer, causes) => {
  expect((await judge(expected, answer, (text) => text)).map(({ fault, words }) => `${fault}: ${words}`)).toEqual(causes)
})

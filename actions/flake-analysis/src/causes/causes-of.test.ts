import { expect, test } from '@jest/globals'
import { signatureOf } from '@tocsin/ci-history'
import { growth, linear } from '@tocsin/testkit/growth'
import { type CausedFailure, causesOf } from './causes-of.ts'

const network = { name: 'network', rule: 'reset' }
const unknown = { name: 'unknown', rule: 'no rule knows its words' }
const failure = (line: string, hour: number, more: Partial<CausedFailure> = {}): CausedFailure => ({
  signature: signatureOf(line.split('\n')).key,
  line,
  subject: `s${hour}`,
  at: `2026-01-01T${`${hour}`.padStart(2, '0')}:00:00Z`,
  url: `https://github.example/${hour}`,
  category: network,
  ...more
})

test('nothing failed', () => expect(causesOf([])).toEqual([]))

test('a failure without a signature has no cause', () => expect(causesOf([failure('read ECONNRESET', 1, { signature: '' })])).toEqual([]))

test('failures that share a signature are one cause, seen from the first to the last', () => {
  const failures = [
    failure('read ECONNRESET 10', 3),
    failure('read ECONNRESET 7', 1),
    failure('read ECONNRESET 5', 2, { subject: 's3' }),
    failure('no', 4)
  ]
  expect(causesOf(failures)).toEqual([
    {
      signature: failures[0]?.signature,
      category: 'network',
      rule: 'reset',
      line: 'read ECONNRESET 10',
      failures: 3,
      subjects: ['s3', 's1'],
      first: '2026-01-01T01:00:00Z',
      last: '2026-01-01T03:00:00Z',
      url: 'https://github.example/3'
    },
    expect.objectContaining({ line: 'no', failures: 1 })
  ])
})

test('times in other notations are ordered as well', () => {
  const [cause] = causesOf([failure('no', 1, { at: '2026-01-01T03:00:00+02:00' }), failure('no', 2)])
  expect([cause?.first, cause?.last]).toEqual(['2026-01-01T03:00:00+02:00', '2026-01-01T02:00:00Z'])
})

const stack = (word: string, line: number) =>
  [
    'Error: the cart could not be paid',
    `at pay (src/${word}.ts:${line}:3)`,
    'at checkout (src/checkout.ts:9:3)',
    'at main (src/main.ts:1:1)'
  ].join('\n')
const clusters: [name: string, lines: string[], failures: number[]][] = [
  ['several lines that are nearly the same', [stack('pay', 3), stack('pays', 3)], [2]],
  ['several lines that are not', [stack('pay', 3), stack('quite-another-file', 3)], [1, 1]],
  ['single lines that differ in a word', ['connect ECONNREFUSED 127.0.0.1:1', 'connect ECONNRESET 127.0.0.1:1'], [1, 1]],
  ['single lines that differ in numbers', ['connect ECONNREFUSED 127.0.0.1:1', 'connect ECONNREFUSED 127.0.0.1:2'], [2]]
]
test.each(clusters)('%s', (_, lines, failures) => {
  expect(causesOf(lines.map((line, hour) => failure(line, hour))).map((cause) => cause.failures)).toEqual(failures)
})

const categories: [name: string, of: CausedFailure['category'][], expected: string][] = [
  ['the one that most are of', [unknown, network, { name: 'dns', rule: 'resolver' }, network], 'network reset'],
  ['a known one before the unknown', [unknown, unknown, network], 'network reset'],
  ['unknown when nobody knows', [unknown, undefined], 'unknown no rule knows its words']
]
test.each(categories)('its category: %s', (_, of, expected) => {
  const failures = of.map((category, hour) => {
    const { category: _none, ...rest } = failure('no', hour)
    return category ? { ...rest, category } : rest
  })
  expect(causesOf(failures).map(({ category, rule }) => `${category} ${rule}`)).toEqual([expected])
})

test('causes and their subjects are bounded, the most frequent first', () => {
  const many = Array.from({ length: 1000 }, (_, at) => failure('no', at % 24, { signature: `${at}` }))
  const often = Array.from({ length: 300 }, (_, at) => failure('often', at % 24, { subject: `o${at}` }))
  const causes = causesOf([...many, ...often])
  expect(causes).toHaveLength(100)
  expect(causes[0]).toMatchObject({ line: 'often', failures: 300 })
  expect(causes[0]?.subjects).toHaveLength(100)
  expect(causesOf(many, 7)).toHaveLength(7)
})

test('many failures take linear time, also when no two are alike', () => {
  const of = (size: number) =>
    Array.from({ length: size }, (_, at) => failure('no', at % 24, { signature: `${at}`, line: at < 50 ? `a ${at}\nb` : 'a' }))
  const all = of(20_000)
  expect(growth((size) => causesOf(all.slice(0, size)), 2000)).toBeLessThan(linear)
})

import { expect, test } from '@jest/globals'
import { growth, linear } from '@tocsin/testkit/growth'
import * as z from 'zod/mini'
import { checkYaml, type Expected } from './check.ts'

const People = z.strictObject({
  people: z.record(
    z.string(),
    z.strictObject({
      id: z.string(),
      since: z.optional(z.union([z.number(), z.array(z.number())])),
      at: z.optional(z.union([z.string(), z.record(z.string(), z.int())], 'must be a time or a map'))
    })
  )
})

const check = (text: string, others: Partial<Expected<typeof People>> = {}) =>
  checkYaml(text, { schema: People, prefix: ({ line, column }) => `${line}:${column} `, ...others })

test('what the schema reads is the value', () => {
  expect(check('people:\n  ada: &id { id: 123456789012345678 }\n  lin: *id')).toEqual({
    value: { people: { ada: { id: '123456789012345678' }, lin: { id: '123456789012345678' } } }
  })
})

const complaints: [name: string, text: string, complaint: string][] = [
  ['a value', 'people:\n  ada: { id: 7 }', '2:14 people.ada.id must be text, not 7'],
  ['one in a list', 'people: { ada: { id: a, since: [2, x] } }', '1:36 people.ada.since[1] must be a number, not "x"'],
  ['one of two kinds', 'people: { ada: { id: a, since: x } }', '1:32 people.ada.since must be a number or a list, not "x"'],
  ['one of two kinds that the schema names', 'people: { ada: { id: a, at: [] } }', '1:29 people.ada.at must be a time or a map'],
  [
    'what is inside of the kind that was meant',
    'people: { ada: { id: a, at: { x: y } } }',
    '1:34 people.ada.at.x must be a number, not "y"'
  ],
  ['a missing key, where it should stand', 'people:\n  ada: {}', '2:3 people.ada.id is missing'],
  ['an unknown key', 'people: { ada: { id: a, sinc: 1 } }', '1:25 unknown key "sinc" (did you mean "since"?)'],
  ['a key of another map', 'people: { ada: { id: a } }\nid: b', '2:1 unknown key "id" (known here: people)'],
  ['a tab before a key', 'people:\n  ada: { id: a }\n\tlin: { id: b }', '3:1 indent with spaces, not with a tab'],
  ['a tab after spaces', 'people:\n  ada:\n  \tid: a\n  \tsince: 1', '3:3 indent with spaces, not with a tab'],
  [
    'a placeholder without quotes in a map',
    'people: { ada: { id: ${ID} }, lin: { id: ${ID} } }',
    '1:22 ${…} needs quotes between { } and [ ], such as "${NAME}"'
  ],
  ['one in the middle of a text', 'people: { ada: { id: a-${ID} } }', '1:24 ${…} needs quotes between { } and [ ], such as "${NAME}"'],
  ['one in a list', 'people: { ada: { since: [${ID}] } }', '1:26 ${…} needs quotes between { } and [ ], such as "${NAME}"'],
  ['a value behind an alias', 'people:\n  ada: &a { id: 7 }\n  lin: *a', '2:17 people.ada.id must be text, not 7'],
  ['a key that is none', 'people:\n  __proto__: { id: 7 }\n  ada: { id: a }', '2:3 no key may be called "__proto__"'],
  ['the same inside of what is strict', 'people: { ada: { id: a, __proto__: { x: 1 } } }', '1:25 no key may be called "__proto__"'],
  ['the same behind an alias', 'people: { ada: { id: &p __proto__ }, *p : 7 }', '1:38 a key must be text'],
  ['the whole', '[]', '1:1 must be a map, not a list'],
  ['nothing', '', '1:1 must be a map, not nothing'],
  ['two things, in the order of the text', 'people: { ada: 1 }\npeople: 2', '2:1 duplicate key "people"\n2:9 people must be a map, not 2']
]
test.each(complaints)('%s is told with its place', (_, text, complaint) => {
  expect(check(text)).toEqual({ complaint })
})

test('the whole may have a name, an empty text a meaning', () => {
  expect(check('[]', { whole: 'the list' })).toEqual({ complaint: '1:1 the list must be a map, not a list' })
  expect(check('', { empty: { people: {} } })).toEqual({ value: { people: {} } })
})

test('rules beside the schema come before it, and one problem of a place is enough', () => {
  const rules: Expected<typeof People>['rules'] = ({ texts, valueOffset }) => [
    ...texts.filter(({ text }) => text === 'x').map(({ offset }) => ({ offset, what: 'x is no text', kind: 'written' as const })),
    { offset: valueOffset(['people', 'nobody']), what: 'nobody is missed', kind: 'missing-key' }
  ]
  expect(check('people: { ada: x }', { rules })).toEqual({ complaint: '1:9 nobody is missed\n1:16 x is no text' })
  expect(check('people: { ada: [x', { rules })).toEqual({ complaint: expect.stringMatching(/^1:18 [^\n]+$/) })
})

test('each key that a map lacks is told, at its one place; what stands there is told once', () => {
  const Pair = z.strictObject({ pair: z.strictObject({ left: z.string(), right: z.string() }) })
  const rules: Expected<typeof Pair>['rules'] = ({ valueOffset }) => [
    { offset: valueOffset(['pair']), what: 'no pair', kind: 'written' },
    { offset: valueOffset(['pair']), what: 'no pair at all', kind: 'written' }
  ]
  expect(checkYaml('pair: {}', { schema: Pair, prefix: ({ column }) => `${column} `, rules })).toEqual({
    complaint: '1 pair.left is missing\n1 pair.right is missing\n7 no pair'
  })
})

test('a key that one or two maps beside it know is told where it belongs', () => {
  const inner = z.strictObject({ status: z.int() })
  const Owners = z.strictObject({
    a: z.optional(
      z.pipe(
        inner,
        z.transform(({ status }) => status)
      )
    ),
    b: z.optional(z.strictObject({ status: z.int(), many: z.int() })),
    c: z.optional(z.strictObject({ many: z.int() })),
    d: z.optional(z.strictObject({ many: z.int(), manx: z.int() })),
    maxy: z.optional(z.int())
  })
  const told = (text: string) => checkYaml(text, { schema: Owners, prefix: () => '' })
  expect(told('status: 1\nmany: 1\nmanx: 1')).toEqual({
    complaint: [
      'unknown key "status" (it belongs under "a" or "b")',
      'unknown key "many" (did you mean "maxy"?)',
      'unknown key "manx" (it belongs under "d")'
    ].join('\n')
  })
})

test('a placeholder outside of braces needs no quotes', () => {
  expect(check('people:\n  ada: { id: "${ID}" }\n  lin:\n    id: a ${ID}')).toEqual({
    value: { people: { ada: { id: '${ID}' }, lin: { id: 'a ${ID}' } } }
  })
})

test.each(['\t: x', '} '])('a long line that is no YAML takes linear time: %j', (part) => {
  expect(growth((size) => check(`people: ${part.repeat(size)}`), 800)).toBeLessThan(linear)
})

test('what strangers may write as a key is one', () => {
  const Names = z.record(z.string(), z.string())
  const all = (text: string) => checkYaml(text, { schema: Names, prefix: () => '' })
  expect(all('constructor: a\ntoString: b')).toEqual({ value: { constructor: 'a', toString: 'b' } })
  expect(all('"__proto__": a')).toEqual({ complaint: 'no key may be called "__proto__"' })
})

test.each(['k#:', 'k#: {}', 'people: { k#: [] }', '? k#'])('as many complaints as fit into 256 KiB take linear time: %s', (line) => {
  const most = Math.floor((256 * 1024) / (line.length + 6))
  const people = Array.from({ length: most }, (_, at) => `  ${line.replace('#', String(at))}`)
  const checked = (lines: number) => check(`people:\n${people.slice(0, lines).join('\n')}`)
  expect(checked(most)).toEqual({ complaint: expect.stringMatching(/\n… and over 200 more$/) })
  expect(growth(checked, most / 40)).toBeLessThan(linear)
})

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
  expect(growth(checked, most / 10)).toBeLessThan(linear)
})

import { expect, test } from '@jest/globals'
import * as z from 'zod/mini'
import { parseYamlInput } from './yaml.ts'

const Fields = z.array(
  z.strictObject({
    name: z.string().check(z.minLength(1)),
    value: z.union([z.string(), z.number()]),
    inline: z.optional(z.boolean()),
    kind: z.optional(z.enum(['a', 'b']))
  })
)

const messageFor = async (text: string, schema: z.ZodMiniType = Fields) =>
  parseYamlInput('fields', text, schema).then(
    (value) => `read as ${JSON.stringify(value)}`,
    (error: Error) => error.message
  )

test('a list and a map are read', async () => {
  expect(await parseYamlInput('fields', '- name: Env\n  value: 7\n- { name: a, value: b, inline: true }', Fields)).toEqual([
    { name: 'Env', value: 7 },
    { name: 'a', value: 'b', inline: true }
  ])
  expect(await parseYamlInput('user-map', 'ada: "123"', z.record(z.string(), z.string()))).toEqual({ ada: '123' })
})

test('every problem has its line and column', async () => {
  const text =
    '- name: ""\n  value: x\n- value: [1]\n  name: a\n- name: a\n  value: x\n  inlin: true\n- name: 1\n  value: x\n  inline: yes\n  kind: c\n- text\n'
  expect(await messageFor(text)).toMatchInlineSnapshot(`
"Input "fields" is not valid:
- line 1, column 9: [0].name must not be empty
- line 3, column 10: [1].value must be text or a number
- line 7, column 3: [2] must not have "inlin"
- line 8, column 9: [3].name must be text
- line 10, column 11: [3].inline must be true or false
- line 11, column 9: [3].kind must be one of a, b
- line 12, column 3: [4] must be a map
→ Correct the \`with:\` block of this step."
`)
})

test('YAML that is none says where', async () => {
  expect(await messageFor('- name: "a\n  value: {')).toMatchInlineSnapshot(`
"Input "fields" is not valid:
- line 2, column 11: Missing closing "quote
→ Correct the \`with:\` block of this step."
`)
})

const hostile: [name: string, text: string, message: RegExp][] = [
  ['an unknown alias', '- *a', /aliases that cannot be followed: Unresolved alias/],
  ['the same key twice', '- name: a\n  name: b\n  value: c', /line 2, column 3: Map keys must be unique/],
  ['a tag', '- !!js/function "x"', /line 1, column 3: Unresolved tag/],
  [
    'a billion laughs',
    `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'.replace(/./g, (k) => `${k}: &${k} [${`*${String.fromCharCode(k.charCodeAt(0) - 1)},`.repeat(9)}]\n`)}`,
    /aliases that cannot be followed: Excessive alias count/
  ],
  ['levels without end', '['.repeat(30_000), /^Input "fields" is not valid:\n(?:- .*\n){10}- and \d+ more\n→ /],
  ['nothing', '', /line 1, column 1: must be a list/],
  ['two documents', '- name: a\n---\n- b', /Source contains multiple documents/]
]
test.each(hostile)('%s', async (_, text, message) => {
  expect(await messageFor(text)).toMatch(message)
})

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
- line 3, column 10: [1].value must be text or a number, not a list
- line 7, column 3: unknown key "inlin" (did you mean "inline"?)
- line 8, column 9: [3].name must be text, not 1
- line 10, column 11: [3].inline must be true or false, not "yes"
- line 11, column 9: [3].kind must be one of a, b, not "c"
- line 12, column 3: [4] must be a map, not "text"
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
  ['an unknown alias', '- *a', /line 1, column 3: the alias "a" refers to no anchor above it/],
  ['the same key twice', '- name: a\n  name: b\n  value: c', /line 2, column 3: duplicate key "name"/],
  ['a tag', '- !!js/function "x"', /line 1, column 3: unknown tag/],
  [
    'a billion laughs',
    `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'.replace(/./g, (k) => `${k}: &${k} [${`*${String.fromCharCode(k.charCodeAt(0) - 1)},`.repeat(9)}]\n`)}`,
    /line 1, column 1: the aliases expand to too much data/
  ],
  ['levels without end', '['.repeat(30_000), /^Input "fields" is not valid:\n- line 1, column \d+: nested too deeply\n→ /],
  ['nothing', '', /line 1, column 1: must be a list, not nothing/],
  ['two documents', '- name: a\n---\n- b', /line 2, column 1: only one document is allowed; remove this "---"/]
]
test.each(hostile)('%s', async (_, text, message) => {
  expect(await messageFor(text)).toMatch(message)
})

test('twenty problems are told, the rest is counted', async () => {
  const lines = (await messageFor('- 1\n'.repeat(30))).split('\n')
  expect(lines).toHaveLength(23)
  expect(lines.at(-2)).toBe('… and 10 more')
})

test('ids too large for a number stay the digits that were written', async () => {
  const map = z.record(z.string(), z.string())
  expect(await parseYamlInput('user-map', 'ada: 123456789012345678\n112233445566778899: x', map)).toEqual({
    ada: '123456789012345678',
    '112233445566778899': 'x'
  })
})

test('a word with a typo is met with the one that was meant', async () => {
  const map = z.partialRecord(z.enum(['success', 'failure']), z.string())
  expect(await messageFor('sucess: x\nfailure: 1', map)).toMatchInlineSnapshot(`
"Input "fields" is not valid:
- line 1, column 1: unknown key "sucess" (did you mean "success"?)
- line 2, column 10: failure must be text, not 1
→ Correct the \`with:\` block of this step."
`)
})

test('nothing that looks like a secret is repeated', async () => {
  const token = 'Zx9-qW_7kLmN0pQrStUvWxYz1234567890'
  for (const text of [token, `- ${token}`, `- { ${token}: 1 }`, `"${token}`, `- { kind: ${token} }`, `- *${token}`, `- !${token} 1`])
    expect(await messageFor(text)).not.toContain(token)
})

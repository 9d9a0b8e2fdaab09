import { expect, test } from '@jest/globals'
import { flatten } from './error-tree.ts'

const leaf = (...messages: string[]) => ({ _errors: messages.map((message) => ({ code: 'BASE', message })) })

const rows: [what: string, tree: unknown, lines: string[]][] = [
  [
    'a field of an embed',
    { embeds: { 0: { fields: { 3: { value: leaf('Must be 1024 or fewer in length.') } } } } },
    ['embeds[0].fields[3].value: Must be 1024 or fewer in length.']
  ],
  ['two errors in one place', { content: leaf('too long', 'too loud') }, ['content: too long', 'content: too loud']],
  ['two places', { content: leaf('a'), username: leaf('b') }, ['content: a', 'username: b']],
  ['the whole body', leaf('bad'), ['bad']],
  ['a code without words', { a: { _errors: [{ code: 'NOPE' }] } }, ['a: NOPE']],
  ['the form of old API versions', { embeds: ['0'], username: ['too long'] }, ['embeds[0]: 0', 'username[0]: too long']],
  ['nothing', undefined, []],
  ['null', { a: null, _errors: null }, []],
  ['nonsense', { a: { _errors: [null, 5] } }, ['a: invalid', 'a: invalid']],
  ['direction marks', { a: leaf('x\u202ey\nz') }, ['a: xy z']]
]
test.each(rows)('%s', (_, tree, lines) => {
  expect(flatten(tree)).toEqual(lines)
})

test('a huge tree is cut', () => {
  const deep = JSON.parse(`${'{"a":'.repeat(5000)}"x"${'}'.repeat(5000)}`)
  expect(flatten(deep)).toEqual([])
  const wide = Object.fromEntries(Array.from({ length: 1000 }, (_, n) => [`f${n}`, leaf('x'.repeat(1000))]))
  expect(flatten(wide)).toHaveLength(10)
  expect(flatten(wide)[0]).toHaveLength(200)
})

import { expect, test } from '@jest/globals'
import { type Answer, answersFrom } from './answers.ts'

const answer = (url: string, body: unknown = { url }): Answer => ({ url, etag: `"${url}"`, body: JSON.stringify(body) })
const urlsOf = (answers: readonly Answer[]) => answers.map(({ url }) => url)

test('what is used comes first, and only what is written is a change', async () => {
  const answers = answersFrom([answer('a'), answer('b'), answer('c')])
  expect(await answers.read('c')).toEqual({ etag: '"c"', body: { url: 'c' } })
  expect([urlsOf(answers.all()), answers.changed()]).toEqual([['c', 'a', 'b'], false])
  await answers.write('b', { etag: '"new"', body: [] })
  expect([urlsOf(answers.all()), answers.changed()]).toEqual([['b', 'c', 'a'], true])
  expect(await answers.read('b')).toEqual({ etag: '"new"', body: [] })
})

test('one that is damaged is asked for anew', async () => {
  const answers = answersFrom([{ ...answer('a'), body: '{' }])
  expect([await answers.read('a'), await answers.read('b')]).toEqual([undefined, undefined])
})

test.each([
  ['"0a1b"', true],
  ['W/"0a1b"', true],
  ['"a\nb"', false],
  ['"a b"', false],
  ['"a"b"', false],
  ['"ä"', false],
  ['""', false],
  ['0a1b', false],
  ['*', false],
  [`"${'a'.repeat(200)}"`, true],
  [`"${'a'.repeat(201)}"`, false],
  ['"a"\n', false]
])('an answer by the tag %j is used: %s', async (etag, used) => {
  expect((await answersFrom([{ ...answer('a'), etag }]).read('a')) !== undefined).toBe(used)
})

import { expect, test } from '@jest/globals'
import { authorOf } from './author.ts'

const rows: [token: string, asked: 'user' | 'viewer'][] = [
  ['ghp_0123456789', 'user'],
  ['gho_0123456789', 'user'],
  ['ghu_0123456789', 'user'],
  ['github_pat_0123456789', 'user'],
  ['ghs_0123456789', 'viewer'],
  ['ghs_12345_eyJhbGciOi.J9', 'viewer'],
  ['v1.0123456789abcdef', 'viewer'],
  ['0123456789abcdef', 'viewer']
]
test.each(rows)('%s asks for its %s, and for nothing else', async (token, asked) => {
  const calls: string[] = []
  const ask = (name: string, login: string) => async () => {
    calls.push(name)
    return login
  }
  const author = await authorOf(token, { user: ask('user', 'ada'), viewer: ask('viewer', 'tocsin[bot]') })
  expect([author, calls]).toEqual([asked === 'user' ? 'ada' : 'tocsin[bot]', [asked]])
})

test('where GitHub does not tell, nobody is meant', async () => {
  const silent = async () => undefined
  expect(await authorOf('ghs_0123456789', { user: silent, viewer: silent })).toBeUndefined()
})

import { expect, test } from '@jest/globals'
import { ownersOf, places, readOwners, usersAmong } from './owners.ts'
import { parseCodeOwners } from './rule.ts'

test('the last rule that matches says, also that there is no owner', () => {
  const owners = parseCodeOwners('* @all\n/apps/ @apps @octo/team\n/apps/github\n*.md docs@example.com')
  expect(['x.js', 'apps/a.js', 'apps/github/a.js', 'apps/github/a.md', './apps/a.js'].map((path) => ownersOf(path, owners))).toEqual([
    ['@all'],
    ['@apps', '@octo/team'],
    [],
    ['docs@example.com'],
    ['@apps', '@octo/team']
  ])
})

test('users can be assigned, teams and addresses cannot', () => {
  expect(usersAmong(['@ada', '@octo/team', 'lin@example.com', '@Kim-2', '@-x', '@mona_octo'])).toEqual(['ada', 'Kim-2', 'mona_octo'])
})

async function reading(files: Readonly<Record<string, string>>) {
  const [asked, said]: [string[], string[]] = [[], []]
  const file = async (path: string) => {
    asked.push(path)
    return files[path]
  }
  const { rules } = await readOwners({ file, warn: (line) => void said.push(line) })
  return { owners: rules.flatMap((rule) => rule.owners), asked, said }
}

const rows: [files: Readonly<Record<string, string>>, owners: readonly string[], asked: number][] = [
  [{ [places[0]]: '* @a', [places[1]]: '* @b' }, ['@a'], 1],
  [{ [places[1]]: '* @b', [places[2]]: '* @c' }, ['@b'], 2],
  [{ [places[2]]: '* @c' }, ['@c'], 3],
  [{ [places[0]]: '', [places[1]]: '* @b' }, [], 1],
  [{}, [], 3]
]
test.each(rows)('of %j the first place counts', async (files, owners, asked) => {
  const read = await reading(files)
  expect([read.owners, read.asked]).toEqual([owners, places.slice(0, asked)])
})

test('what GitHub passes over is said with the name of the file', async () => {
  expect((await reading({ CODEOWNERS: '!a @me' })).said).toEqual(['CODEOWNERS: line 1 negates a pattern, which GitHub does not support.'])
})

import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { hashBlob, hashCommit, hashTree } from './git/objects.ts'
import { emptyGit, type File, readTree, writeBlob, writeTree } from './git/store.ts'
import type { GithubSim } from './start.ts'
import { get, send, withSim } from './testing.ts'

const git = '/repos/octo/app/git'
const sha = ({ body }: { body: unknown }) => (body as { sha: string }).sha

test('ids are the ones that git gives', () => {
  const person = { name: 'A', email: 'a@b', date: '1970-01-01T00:00:00Z' }
  expect(hashBlob(Buffer.from(''))).toBe('e69de29bb2d1d6434b8b29ae775ad8c2e48c5391')
  expect(hashBlob(Buffer.from('hello\n'))).toBe('ce013625030ba8dba906f756967f9e9ca394464a')
  expect(hashTree([])).toBe('4b825dc642cb6eb9a060e54bf8d69288fbee4904')
  expect(hashTree([{ name: 'a', mode: '100644', sha: hashBlob(Buffer.from('')) }])).toBe('496d6428b9cf92981dc9495211e6e1120fb6f2ba')
  expect(hashCommit({ tree: hashTree([]), parents: [], author: person, committer: person, message: 'x\n' })).toBe(
    '7b8051db3dcc0fcfd006919cfa7376ddbd7bdc1a'
  )
})

test('a tree gives back the files it was made of', () => {
  const name = fc.constantFrom('a', 'b', 'a.b', 'a-b')
  const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((parts) => `${parts.join('/')}.txt`)
  fc.assert(
    fc.property(fc.dictionary(path, fc.string()), (texts) => {
      const store = emptyGit()
      const files = new Map(
        Object.entries(texts).map(([at, text]): [string, File] => [at, { mode: '100644', sha: writeBlob(store, Buffer.from(text)) }])
      )
      expect(new Map([...readTree(store, writeTree(store, files))].sort())).toEqual(new Map([...files].sort()))
    })
  )
})

/** Commits one file on top of a parent and gives its sha. */
async function commit(sim: GithubSim, parents: string[], content: string): Promise<string> {
  const blob = sha(await send(sim, 'POST', `${git}/blobs`, { body: { content } }))
  const tree = sha(
    await send(sim, 'POST', `${git}/trees`, { body: { tree: [{ path: 'state/a.json', mode: '100644', type: 'blob', sha: blob }] } })
  )
  return sha(await send(sim, 'POST', `${git}/commits`, { body: { message: 'm', tree, parents } }))
}

test('a ref can be made once', async () => {
  await withSim({ seed: {} }, async (sim) => {
    const first = await commit(sim, [], 'one')
    const make = () => send(sim, 'POST', `${git}/refs`, { body: { ref: 'refs/heads/data', sha: first } })
    const made = await Promise.all([make(), make(), make()])
    expect(made.map(({ status }) => status).sort()).toEqual([201, 422, 422])
    expect(made.find(({ status }) => status === 422)?.body).toMatchObject({ message: 'Reference already exists' })
    expect(await get(sim, '/repos/octo/app/contents/state/a.json?ref=data')).toMatchObject({ body: { content: 'b25l' } })
    sim.assertClean()
  })
})

test('a ref moves forward only, so that one of two writers wins', async () => {
  await withSim({ seed: {} }, async (sim) => {
    const base = await commit(sim, [], 'base')
    await send(sim, 'POST', `${git}/refs`, { body: { ref: 'refs/heads/data', sha: base } })
    const [mine, theirs] = [await commit(sim, [base], 'mine'), await commit(sim, [base], 'theirs')]
    const move = (to: string, force = false) => send(sim, 'PATCH', `${git}/refs/heads/data`, { body: { sha: to, force } })
    expect((await move(mine)).status).toBe(200)
    expect(await move(theirs)).toMatchObject({ status: 422, body: { message: 'Update is not a fast forward' } })
    expect(await get(sim, `${git}/ref/heads/data`)).toMatchObject({ body: { object: { sha: mine } } })
    expect((await move(theirs, true)).status).toBe(200)
    expect((await send(sim, 'DELETE', `${git}/refs/heads/data`)).status).toBe(204)
    expect((await get(sim, `${git}/ref/heads/data`)).status).toBe(404)
    sim.assertClean()
  })
})

const none = 'f'.repeat(40)
const refusals: [method: string, path: string, body: unknown, message: string][] = [
  ['POST', '/refs', { ref: 'refs/heads/x', sha: none }, 'Object does not exist'],
  ['POST', '/refs', { ref: 'heads/x', sha: none }, 'heads/x is not a valid ref name.'],
  ['POST', '/refs', { ref: 'refs/heads/a b', sha: none }, 'refs/heads/a b is not a valid ref name.'],
  ['PATCH', '/refs/heads/none', { sha: none }, 'Reference does not exist'],
  ['PATCH', '/refs/heads/main', { sha: none }, 'Object does not exist'],
  ['DELETE', '/refs/heads/none', undefined, 'Reference does not exist'],
  ['POST', '/trees', { base_tree: none, tree: [] }, 'Invalid tree info'],
  ['POST', '/trees', { tree: [{ path: 'a', mode: '100644', type: 'blob', sha: none }] }, `tree.sha ${none} is not a valid blob`],
  [
    'POST',
    '/trees',
    { tree: [{ path: '/a', mode: '100644', type: 'blob', content: '' }] },
    'tree.path contains a malformed path component'
  ],
  ['POST', '/commits', { message: 'm', tree: none }, 'Tree SHA does not exist']
]
test.each(refusals)('%s %s %j is refused: %s', async (method, path, body, message) => {
  await withSim({ seed: {} }, async (sim) => {
    expect(await send(sim, method, `${git}${path}`, { body })).toMatchObject({ status: 422, body: { message } })
    sim.assertClean()
  })
})

test('a tree on a base changes, adds and removes files', async () => {
  await withSim({ seed: { files: { 'a/one': '1', 'a/two': '2', keep: 'k' } } }, async (sim) => {
    const repo = sim.state.repos.get('octo/app')
    const tip = repo?.git.refs.get('refs/heads/main') ?? ''
    const file = { mode: '100644', type: 'blob' }
    const tree = [
      { path: 'a/one', ...file, sha: null },
      { path: 'a/two', ...file, content: 'new' },
      { path: 'b', ...file, content: 'b' }
    ]
    const made = sha(await send(sim, 'POST', `${git}/trees`, { body: { base_tree: tip, tree } }))
    expect([...readTree(repo?.git ?? emptyGit(), made).keys()].sort()).toEqual(['README.md', 'a/two', 'b', 'keep'])
    sim.assertClean()
  })
})

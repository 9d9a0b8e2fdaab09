import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { needs } from '@tocsin/testkit/needs'
import { type GitServer, gitServer, missingGit } from '../git-server.fixture.ts'
import { type Ledger, ledgerOver } from '../ledger.ts'
import { branchStore } from './store.ts'

jest.setTimeout(60_000)

let server: GitServer

beforeAll(async () => {
  if (!missingGit) server = await gitServer()
})

afterAll(async () => {
  await server?.close()
})

interface Entry {
  mode?: '100644' | '100755' | '120000' | '160000' | '040000'
  name: string
  content: string | Buffer | readonly Entry[]
}

const run = (args: readonly string[], input: string | Buffer) =>
  spawnSync('git', ['-C', server.folder, ...args], { input, encoding: 'utf8' }).stdout.trim()

function objectOf({ mode = '100644', name, content }: Entry): string {
  if (Array.isArray(content)) return `040000 tree ${treeOf(content)}\t${name}\0`
  if (mode === '160000') return `160000 commit ${'1'.repeat(40)}\t${name}\0`
  return `${mode} blob ${run(['hash-object', '-w', '--stdin'], content as string)}\t${name}\0`
}

/** Git itself would not let somebody write some of these. */
const treeOf = (entries: readonly Entry[]): string => run(['mktree', '-z', '--missing'], entries.map(objectOf).join(''))

/** The branch as somebody with write access pushed it. */
function pushed(branch: string, entries: readonly Entry[]): Ledger {
  const commit = run(['-c', 'user.name=x', '-c', 'user.email=x@x', 'commit-tree', treeOf(entries), '-m', 'theirs'], '')
  server.git('update-ref', `refs/heads/${branch}`, commit)
  return ledgerOver(branchStore({ url: server.url, token: 'token', branch }))
}

const names = (branch: string) => server.git('ls-tree', '-r', '--name-only', branch).split('\n')

const state: Entry = { name: 'state.json', content: '1\n' }

const withGit = needs(missingGit, describe)

withGit('a branch that somebody else wrote to', () => {
  test.each<[what: string, entry: Entry]>([
    ['a link', { mode: '120000', name: 'other.json', content: '1' }],
    ['a link out of the repository', { mode: '120000', name: 'other.json', content: '/etc/hostname' }],
    ['a module', { mode: '160000', name: 'other.json', content: '' }],
    ['a folder', { name: 'other.json', content: [{ name: 'x', content: '1' }] }]
  ])('%s is no document, and gives way to one', async (what, entry) => {
    const branch = what.replaceAll(' ', '-')
    const ledger = pushed(branch, [entry, state])
    expect(await ledger.read('other')).toBeUndefined()
    expect(await ledger.update('other', (current) => [current ?? 'none'])).toEqual(['none'])
    expect(await ledger.read('state')).toBe(1)
    expect(server.git('ls-tree', branch, 'other.json')).toMatch(/^100644 blob /)
  })

  test('a file where a folder has to be gives way', async () => {
    const ledger = pushed('in-the-way', [{ name: 'deep', content: 'x' }, state])
    expect(await ledger.update('deep/er', () => 2)).toBe(2)
    expect(names('in-the-way')).toEqual(['deep/er.json', 'state.json'])
  })

  test('an executable document is one', async () => {
    expect(await pushed('executable', [{ ...state, mode: '100755' }]).read('state')).toBe(1)
  })

  test('files of any name and kind stay as they are', async () => {
    const theirs: Entry[] = [
      { name: '.gitattributes', content: '* filter=x text eol=crlf\n' },
      { mode: '120000', name: 'link', content: '/etc/passwd' },
      { name: 'line\nbreak "and" \ttab.json', content: '1' },
      { name: 'ÜPPER.json', content: '1' },
      { mode: '160000', name: 'module', content: '' },
      state
    ]
    const ledger = pushed('theirs', theirs)
    const before = server.git('ls-tree', '-r', 'theirs').split('\n')
    expect(await ledger.update('state', (current) => Number(current) + 1)).toBe(2)
    const after = server.git('ls-tree', '-r', 'theirs').split('\n')
    expect(after.filter((line) => !line.endsWith('\tstate.json'))).toEqual(before.filter((line) => !line.endsWith('\tstate.json')))
    expect(after).toHaveLength(before.length)
  })

  test.each(['.git', '.GIT', '..', '.'])('a folder %j, which git would not check out, goes, and the ledger goes on', async (name) => {
    const branch = `named-${Buffer.from(name).toString('hex')}`
    const ledger = pushed(branch, [{ name, content: [{ name: 'config', content: '[core]\n\tfsmonitor = touch owned\n' }] }, state])
    expect(await ledger.read('state')).toBe(1)
    expect(await ledger.update('other', () => 2)).toBe(2)
    expect(await ledger.update('state', (current) => Number(current) + 1)).toBe(2)
    expect(names(branch)).toEqual(['other.json', 'state.json'])
    await ledger.change({ documents: ['state', 'other'] }, () => ({ documents: { state: undefined } }))
    expect(names(branch)).toEqual(['other.json'])
  })

  test('a link is not listed, and what is removed is no link', async () => {
    const ledger = pushed('link-listed', [
      {
        name: 'raw',
        content: [
          { mode: '120000', name: 'x.lines', content: 'y' },
          { ...state, name: 'y.json' }
        ]
      }
    ])
    expect(await ledger.keysUnder('raw')).toEqual({ documents: ['raw/y'], lists: [] })
    await ledger.change({ documents: ['raw/y'], lists: ['raw/x'] }, () => ({ documents: { 'raw/y': undefined }, lists: { 'raw/x': [] } }))
    expect(names('link-listed')).toEqual(['raw/x.lines'])
  })

  test('a document that is too long is not parsed, and hides nothing else', async () => {
    const ledger = pushed('long', [{ name: 'long.json', content: `"${'x'.repeat(4_000_000)}"` }, state])
    expect(await ledger.read('state')).toBe(1)
    await expect(ledger.read('long')).rejects.toThrow(
      'The ledger document "long" has 4000002 characters; the limit is 4000000.\n→ Delete the file from the ledger'
    )
    expect(await ledger.update('state', () => 2)).toBe(2)
  })

  test('bytes that are no text are no document, and those after them are read as they are', async () => {
    const ledger = pushed('bytes', [
      { name: 'a.json', content: Buffer.from([0xff, 0xfe, 0x0a, 0x00]) },
      { name: 'b.json', content: '"ü 🟩"' },
      { name: 'c.json', content: '' }
    ])
    await expect(ledger.read('a')).rejects.toThrow('is not JSON')
    expect(await ledger.read('b')).toBe('ü 🟩')
    await expect(ledger.read('c')).rejects.toThrow('is not JSON')
  })

  test('a commit whose message is no list of writes is started from', async () => {
    expect(await pushed('message', [state]).update('state', (current) => Number(current) + 1)).toBe(2)
  })
})

withGit('a server that points elsewhere', () => {
  test.each([301, 302, 307, 308])('with %i gets no token sent there, and a reader learns why', async (status) => {
    const other = await gitServer()
    try {
      server.intercept(({ url }) => ({ status, location: `${other.origin}${url}` }))
      const ledger = ledgerOver(branchStore({ url: server.url, token: 'token', branch: 'moved', attempts: 1 }))
      await expect(ledger.read('state')).rejects.toThrow('the server answered with a redirect')
      await expect(ledger.update('state', () => 1)).rejects.toThrow('→ Name the repository and the server as they are called now')
      expect(other.requests).toEqual([])
    } finally {
      server.intercept(() => undefined)
      await other.close()
    }
  })
})

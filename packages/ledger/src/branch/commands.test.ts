import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { needs } from '@tocsin/testkit/needs'
import { type GitServer, gitServer, missingGit } from '../git-server.fixture.ts'
import { ledgerOver } from '../ledger.ts'
import { thisMachine } from './machine.ts'
import { branchStore } from './store.ts'

jest.setTimeout(60_000)

let server: GitServer
let branches = 0

beforeAll(async () => {
  if (missingGit) return
  server = await gitServer()
  const base = ledgerOver(branchStore({ url: server.url, token: 'token', branch: 'base' }))
  for (const key of ['a', 'b', 'c']) await base.update(key, () => ({ name: key }))
  await base.append('history', ['one'])
})

afterAll(async () => {
  await server?.close()
})

/** A ledger with three documents and a list, of a process whose git commands are counted, and of one `before` it. */
function counted() {
  const [clock, branch, commands] = [{ now: 0 }, `data${branches++}`, [] as string[]]
  const options = { url: server.url, token: 'token', branch }
  const before = ledgerOver(branchStore(options))
  server.git('update-ref', `refs/heads/${branch}`, 'refs/heads/base')
  const machine = {
    ...thisMachine,
    now: () => clock.now,
    gitIn(given: Parameters<typeof thisMachine.gitIn>[0]): ReturnType<typeof thisMachine.gitIn> {
      const git = thisMachine.gitIn(given)
      return (args, more) => {
        commands.push(args[0] ?? '')
        return git(args, more)
      }
    }
  }
  const network = () => commands.filter((command) => command === 'fetch' || command === 'push')
  return {
    ledger: ledgerOver(branchStore(options, machine)),
    before,
    commands,
    network,
    clock,
    head: () => server.git('rev-parse', branch)
  }
}

const withGit = needs(missingGit, describe)

withGit('the commands of git', () => {
  test('of a read are five, one of which asks the server', async () => {
    const { ledger, commands } = counted()
    expect(await ledger.read('a')).toEqual({ name: 'a' })
    expect(commands).toEqual(['init', 'fetch', 'rev-parse', 'ls-tree', 'cat-file'])
  })

  test('are those of one read for all documents that a sweep reads within 10 s', async () => {
    const { ledger, commands, network, clock } = counted()
    expect([await ledger.read('a'), await ledger.read('b'), await ledger.read('none')]).toEqual([{ name: 'a' }, { name: 'b' }, undefined])
    expect(await ledger.lines('history')).toEqual(['one'])
    expect(commands).toHaveLength(5)
    clock.now += 10_000
    await ledger.read('c')
    expect(network()).toEqual(['fetch', 'fetch'])
  })

  test('are those of one read for documents that are asked for at once', async () => {
    const { ledger, network } = counted()
    expect(await Promise.all(['a', 'b', 'c'].map(ledger.read))).toEqual([{ name: 'a' }, { name: 'b' }, { name: 'c' }])
    expect(network()).toEqual(['fetch'])
  })

  test('of a write are one fetch and one push, and it answers the reads after it', async () => {
    const { ledger, network } = counted()
    await ledger.update('a', () => 'new')
    expect([await ledger.read('b'), await ledger.read('c')]).toEqual([{ name: 'b' }, { name: 'c' }])
    expect(network()).toEqual(['fetch', 'push'])
    expect(await ledger.read('a')).toBe('new')
    expect(network()).toEqual(['fetch', 'push', 'fetch'])
  })

  test('of an update that changes nothing are one fetch: no commit, no push', async () => {
    const { ledger, commands, network, head } = counted()
    const before = head()
    expect(await ledger.update('a', (current) => current ?? null)).toEqual({ name: 'a' })
    expect(await ledger.update('b', () => ({ name: 'b' }))).toEqual({ name: 'b' })
    expect(network()).toEqual(['fetch', 'fetch'])
    expect(commands).not.toContain('commit-tree')
    expect(head()).toBe(before)
  })

  test('of no lines are none at all', async () => {
    const { ledger, commands } = counted()
    await ledger.append('history', [])
    expect(commands).toEqual([])
  })

  test('of writes at once win no race against each other', async () => {
    const { ledger, network } = counted()
    await Promise.all([1, 2, 3].map(() => ledger.update('count', (current) => Number(current ?? 0) + 1)))
    expect(network()).toEqual(['fetch', 'push', 'fetch', 'push', 'fetch', 'push'])
    expect(await ledger.read('count')).toBe(3)
  })

  test('a write starts from what others wrote, whatever was read before', async () => {
    const { ledger, before } = counted()
    await ledger.read('a')
    await before.update('b', () => 41)
    expect(await ledger.read('b')).toEqual({ name: 'b' })
    expect(await ledger.update('b', (current) => Number(current) + 1)).toBe(42)
  })

  test('a document that is read again shows what others wrote', async () => {
    const { ledger, before } = counted()
    await ledger.read('a')
    await before.update('a', () => 'theirs')
    expect(await ledger.read('a')).toBe('theirs')
  })

  test('a write that fails leaves those after it alone', async () => {
    const { ledger } = counted()
    const failing = ledger.update('a', () => {
      throw new Error('no')
    })
    const next = ledger.update('a', () => 'next')
    await expect(failing).rejects.toThrow('no')
    expect(await next).toBe('next')
  })

  test('of many lists at once are those of one read, also when they are picked', async () => {
    const { ledger, commands } = counted()
    const wanted = { documents: ['a', 'b', 'c'], lists: ['history'] }
    expect((await ledger.readAll(wanted)).documents).toEqual({ a: { name: 'a' }, b: { name: 'b' }, c: { name: 'c' } })
    expect(commands).toEqual(['init', 'fetch', 'rev-parse', 'ls-tree', 'cat-file'])
    expect(await ledger.keysUnder('folder')).toEqual({ documents: [], lists: [] })
    expect(commands).toHaveLength(5)
    await ledger.readAll({ lists: ['history'] })
    expect(commands).toHaveLength(10)
  })

  test('of a change of several are one fetch and one push, and a removed one is gone from the reads after it', async () => {
    const { ledger, network, head } = counted()
    await ledger.change({ documents: ['a', 'b'], lists: ['history', 'deep/new'] }, () => ({
      documents: { a: undefined, b: 2 },
      lists: { history: [], 'deep/new': ['x'] }
    }))
    expect((await ledger.keysUnder('deep')).lists).toEqual(['deep/new'])
    expect(await ledger.read('c')).toEqual({ name: 'c' })
    expect(network()).toEqual(['fetch', 'push'])
    expect(server.git('ls-tree', '-r', '--name-only', head()).split('\n')).toEqual(['README.md', 'b.json', 'c.json', 'deep/new.lines'])
    expect(server.git('log', '--format=%s', head())).toBe('Update a.json, b.json, history.lines and 1 more [skip ci]')
    expect([await ledger.read('a'), await ledger.read('b'), await ledger.lines('deep/new')]).toEqual([undefined, 2, ['x']])
  })
})

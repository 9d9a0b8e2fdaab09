import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { Json } from '@tocsin/notifier'
import fc from 'fast-check'
import { branchStore } from './branch/store.ts'
import { fileStore } from './file/store.ts'
import { type GitServer, gitServer, missingGit } from './git-server.fixture.ts'
import { type Ledger, ledgerOver } from './ledger.ts'
import { memoryStore } from './memory.ts'
import type { Kept } from './several.ts'
import type { Store } from './store.ts'

jest.setTimeout(120_000)

if (missingGit) console.info(`${missingGit}: the branch driver is not tested`)

const folder = mkdtempSync(join(tmpdir(), 'ledger-'))
let server: GitServer | undefined

beforeAll(async () => {
  server = missingGit ? undefined : await gitServer()
})

afterAll(async () => {
  await server?.close()
  rmSync(folder, { recursive: true, force: true })
})

let count = 0
function fresh(name: string): string {
  count += 1
  return `${name}${count}`
}

const drivers: Record<string, () => Store> = {
  memory: () => memoryStore(),
  file: () => fileStore(join(folder, fresh('data'))),
  ...(missingGit ? {} : { branch: () => branchStore({ url: server?.url ?? '', token: 'token', branch: fresh('data') }) })
}

describe.each(Object.keys(drivers))('%s', (name) => {
  const open = (): Ledger => ledgerOver((drivers[name] ?? memoryStore)())

  test('knows nothing at first', async () => {
    const ledger = open()
    expect(await ledger.read('state')).toBeUndefined()
    expect(await ledger.lines('history')).toEqual([])
  })

  test('reads what was written, also in nested keys', async () => {
    const ledger = open()
    const value: Json = { text: 'ü 🟩 \u2028 "\\', list: [1, null, true, { deep: [] }] }
    expect(await ledger.update('a/b/state.v1', () => value)).toEqual(value)
    expect(await ledger.read('a/b/state.v1')).toEqual(value)
    expect(await ledger.read('a/b/state.v2')).toBeUndefined()
    expect(await ledger.read('a/b')).toBeUndefined()
  })

  test('gives the current document to the change', async () => {
    const ledger = open()
    const seen: (Json | undefined)[] = []
    for (const next of [1, 2, null])
      await ledger.update('state', (current) => {
        seen.push(current)
        return next
      })
    expect(seen).toEqual([undefined, 1, 2])
    expect(await ledger.read('state')).toBeNull()
  })

  test('keeps documents and lists of the same key apart', async () => {
    const ledger = open()
    await ledger.append('runs', ['one', 'two'])
    await ledger.append('runs', [])
    await ledger.append('runs', ['', '{"three":3}'])
    await ledger.update('runs', () => 'document')
    expect(await ledger.lines('runs')).toEqual(['one', 'two', '', '{"three":3}'])
    expect(await ledger.read('runs')).toBe('document')
  })

  test('keeps lines as they are, also empty ones and blanks at the end', async () => {
    const ledger = open()
    await ledger.append('history', ['x  ', '', '\t'])
    await ledger.append('history', ['', ' '])
    expect(await ledger.lines('history')).toEqual(['x  ', '', '\t', '', ' '])
  })

  test('adds to a list whose last line break an editor dropped', async () => {
    const store = (drivers[name] ?? memoryStore)()
    await store.write(['history.lines'], () => ({ 'history.lines': 'one\ntwo' }))
    const ledger = ledgerOver(store)
    expect(await ledger.lines('history')).toEqual(['one', 'two'])
    await ledger.append('history', ['three'])
    expect(await ledger.lines('history')).toEqual(['one', 'two', 'three'])
  })

  test('gives back what is there already, and goes on', async () => {
    const ledger = open()
    await ledger.update('state', () => ({ a: 1 }))
    expect(await ledger.update('state', (current) => current ?? null)).toEqual({ a: 1 })
    expect(await ledger.update('state', () => ({ a: 1 }))).toEqual({ a: 1 })
    expect(await ledger.update('state', () => ({ a: 2 }))).toEqual({ a: 2 })
    expect(await ledger.read('state')).toEqual({ a: 2 })
  })

  test('leaves everything as it was when the change throws', async () => {
    const ledger = open()
    await ledger.update('state', () => 1)
    const failing = ledger.update('state', () => {
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(await ledger.update('state', (current) => Number(current) + 1)).toBe(2)
  })

  test('loses no update of several at once', async () => {
    const ledger = open()
    await Promise.all(Array.from({ length: 6 }, () => ledger.update('count', (current) => Number(current ?? 0) + 1)))
    expect(await ledger.read('count')).toBe(6)
  })

  test('loses no line of several at once', async () => {
    const ledger = open()
    const words = ['a', 'b', 'c', 'd', 'e']
    await Promise.all(words.map((word) => ledger.append('history', [word])))
    expect((await ledger.lines('history')).toSorted()).toEqual(words)
  })

  test.each([
    '',
    '/',
    'a//b',
    '../x',
    'a/../b',
    '.git',
    'a/.hidden',
    'A',
    'a b',
    'a\0',
    'a..b',
    'a.json/b',
    'a.',
    '-x',
    'ü',
    'x'.repeat(65),
    `${'a/'.repeat(9)}a`
  ])('refuses the key %j', async (key) => {
    const ledger = open()
    await expect(ledger.read(key)).rejects.toThrow('Not a ledger key')
    await expect(ledger.update(key, () => 1)).rejects.toThrow('Not a ledger key')
    await expect(ledger.append(key, ['x'])).rejects.toThrow('Not a ledger key')
  })

  test('refuses what is too large or would break a list', async () => {
    const ledger = open()
    await expect(ledger.update('state', () => 'x'.repeat(4_000_001))).rejects.toThrow('the limit is 4000000')
    await expect(ledger.append('history', ['x'.repeat(64_001)])).rejects.toThrow('the limit is 64000')
    await expect(ledger.append('history', ['a\nb'])).rejects.toThrow('holds a line break')
    expect(await ledger.lines('history')).toEqual([])
  })

  test('changes several texts in one step', async () => {
    const store = (drivers[name] ?? memoryStore)()
    await store.write(['a.json', 'b/c.lines'], (current) => {
      expect(current).toEqual(expect.not.objectContaining({ 'a.json': expect.anything() }))
      return { 'a.json': '1', 'b/c.lines': 'x\n' }
    })
    expect([await store.read('a.json'), await store.read('b/c.lines')]).toEqual(['1', 'x\n'])
  })

  test('reads several documents and lists at once, also those that are not there', async () => {
    const ledger = open()
    await ledger.update('state', () => 1)
    await ledger.append('log/one', ['a', 'b'])
    expect(await ledger.readAll({ documents: ['state', 'constructor'], lists: ['log/one', 'log/none'] })).toEqual({
      documents: { state: 1, constructor: undefined },
      lists: { 'log/one': ['a', 'b'], 'log/none': [] }
    })
    expect(await ledger.readAll({})).toEqual({ documents: {}, lists: {} })
  })

  test('changes several together, and removes some', async () => {
    const ledger = open()
    await ledger.append('raw/1', ['a'])
    await ledger.update('old', () => 'old')
    const changed = await ledger.change({ documents: ['state', 'old'], lists: ['raw/1', 'raw/2', 'hours'] }, ({ documents, lists }) => {
      expect([documents, lists]).toEqual([
        { state: undefined, old: 'old' },
        { 'raw/1': ['a'], 'raw/2': [], hours: [] }
      ])
      return { documents: { state: { n: 1 }, old: undefined }, lists: { 'raw/1': [], hours: ['h', ''] } }
    })
    expect(changed.documents.state).toEqual({ n: 1 })
    expect(await ledger.readAll({ documents: ['state', 'old'], lists: ['raw/1', 'raw/2', 'hours'] })).toEqual({
      documents: { state: { n: 1 }, old: undefined },
      lists: { 'raw/1': [], 'raw/2': [], hours: ['h', ''] }
    })
    expect([await ledger.read('old'), await ledger.lines('raw/1')]).toEqual([undefined, []])
    expect(await ledger.update('old', (current) => [current ?? 'none'])).toEqual(['none'])
  })

  test('picks from what is there below a folder', async () => {
    const ledger = open()
    for (const day of ['raw/01', 'raw/02', 'raw/03', 'rawer', 'other/04']) await ledger.append(day, [day])
    await ledger.update('raw/state', () => 1)
    expect(await ledger.keysUnder('raw')).toEqual({ documents: ['raw/state'], lists: ['raw/01', 'raw/02', 'raw/03'] })
    expect(await ledger.keysUnder('none')).toEqual({ documents: [], lists: [] })
    const early = { under: 'raw', pick: ({ lists }: { lists: readonly string[] }) => ({ lists: lists.filter((key) => key < 'raw/03') }) }
    expect((await ledger.readAll(early)).lists).toEqual({ 'raw/01': ['raw/01'], 'raw/02': ['raw/02'] })
    await ledger.change(early, ({ lists }) => ({ lists: Object.fromEntries(Object.keys(lists).map((key) => [key, []])) }))
    expect((await ledger.keysUnder('raw')).lists).toEqual(['raw/03'])
    expect(await ledger.lines('other/04')).toEqual(['other/04'])
  })

  test('tells how long the lists are that it picks from', async () => {
    const ledger = open()
    await ledger.append('raw/a', ['ü'])
    await ledger.append('raw/b', ['12345', ''])
    await ledger.update('raw/state', () => 1)
    const short = {
      under: 'raw',
      pick: ({ lists }: { lists: readonly string[] }, bytesOf: (list: string) => number = () => 0) => ({
        lists: lists.filter((key) => bytesOf(key) < 4)
      })
    }
    expect((await ledger.readAll(short)).lists).toEqual({ 'raw/a': ['ü'] })
    const changed = await ledger.change(short, ({ lists }) => ({ lists: Object.fromEntries(Object.keys(lists).map((key) => [key, []])) }))
    expect([changed, (await ledger.keysUnder('raw')).lists]).toEqual([{ lists: { 'raw/a': [] } }, ['raw/b']])
    await ledger.append('raw/c', ['1'])
    expect((await ledger.readAll(short)).lists).toEqual({ 'raw/c': ['1'] })
  })

  test('a change of several that throws, or touches what it did not ask for, changes nothing', async () => {
    const ledger = open()
    await ledger.append('a', ['1'])
    const sly = ledger.change({ lists: ['a'] }, () => ({ lists: { a: [], b: ['2'] } }))
    await expect(sly).rejects.toThrow('touches "b.lines", which it has not asked for')
    const large = ledger.change({ lists: ['a'], documents: ['d'] }, () => ({ lists: { a: [] }, documents: { d: 'x'.repeat(4_000_001) } }))
    await expect(large).rejects.toThrow('the limit is 4000000')
    await expect(ledger.readAll({ lists: ['../a'] })).rejects.toThrow('Not a ledger key')
    await expect(ledger.keysUnder('')).rejects.toThrow('Not a ledger key')
    expect([await ledger.lines('a'), await ledger.lines('b'), await ledger.read('d')]).toEqual([['1'], [], undefined])
  })

  test('loses and doubles nothing when several move lines into a sum at once', async () => {
    const ledger = open()
    for (const key of ['q/a', 'q/b', 'q/c']) await ledger.append(key, ['1', '2'])
    const all = { under: 'q', pick: ({ lists }: { lists: readonly string[] }) => ({ lists: lists.slice(0, 1), documents: ['sum'] }) }
    await Promise.all(Array.from({ length: 5 }, () => ledger.change(all, summed)))
    expect([await ledger.read('sum'), await ledger.keysUnder('q')]).toEqual([9, { documents: [], lists: [] }])
  })
})

/** Takes the lists that are there into the sum, and removes them. */
function summed({ documents, lists }: Kept): Partial<Kept> {
  const sum = Object.values(lists)
    .flat()
    .reduce((total, line) => total + Number(line), Number(documents.sum ?? 0))
  return { documents: { sum }, lists: Object.fromEntries(Object.keys(lists).map((key) => [key, []])) }
}

test('what is there already is not written', async () => {
  const texts = new Map<string, string>()
  const ledger = ledgerOver(memoryStore(texts))
  await ledger.update('state', () => 1)
  const set = jest.spyOn(texts, 'set')
  await ledger.update('state', () => 1)
  await ledger.append('history', [])
  expect(set).not.toHaveBeenCalled()
})

test('any JSON comes back as it was', async () => {
  const ledger = ledgerOver(memoryStore())
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), async (value) => {
      const json: Json = JSON.parse(JSON.stringify(value))
      expect(await ledger.update('state', () => json)).toEqual(json)
    })
  )
})

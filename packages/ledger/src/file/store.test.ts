import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { ledgerOver } from '../ledger.ts'
import { fileStore } from './store.ts'

const parent = mkdtempSync(join(tmpdir(), 'ledger-file-'))
afterAll(() => rmSync(parent, { recursive: true, force: true }))

/** A folder as somebody left it: in a cache, in an artifact, in a checkout. */
function left(name: string, files: Readonly<Record<string, string>>): string {
  const folder = join(parent, name, 'data')
  mkdirSync(folder, { recursive: true })
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text)
  return folder
}

const add = (folder: string) => ledgerOver(fileStore(folder)).update('state', () => 'new')

test('a change that a crash cut off is finished', async () => {
  const folder = left('crashed', { '.journal.json': JSON.stringify({ 'a/b.json': '1', 'list.lines': 'x\n' }) })
  await add(folder)
  expect(await ledgerOver(fileStore(folder)).read('a/b')).toBe(1)
  expect(await ledgerOver(fileStore(folder)).lines('list')).toEqual(['x'])
})

test.each(['../escaped.json', 'a/../../escaped.json', '/escaped.json', 'escaped', '.hidden.json', '__proto__', 'a\\..\\escaped.json'])(
  'a journal cannot write %s',
  async (path) => {
    const folder = left(`journal-${encodeURIComponent(path)}`, { '.journal.json': `{ ${JSON.stringify(path)}: "owned" }` })
    await add(folder)
    expect(readdirSync(join(folder, '..'))).toEqual(['data'])
    expect(readdirSync(folder).toSorted()).toEqual(['.lock-1', 'state.json'])
    expect(existsSync('/escaped.json')).toBe(false)
  }
)

test.each(['', '{', 'null', '[1]', '{"state.json":{}}', '"text"'])('a journal that holds %j does not end the ledger', async (journal) => {
  const folder = left(`damaged-${Buffer.from(journal).toString('hex')}`, { '.journal.json': journal })
  await add(folder)
  expect(readFileSync(join(folder, 'state.json'), 'utf8')).toBe('"new"\n')
})

test('a draft that is a link leads to no other file', async () => {
  const folder = left('linked', { '../victim.txt': 'whole' })
  symlinkSync(join(folder, '../victim.txt'), join(folder, 'state.json.new'))
  await add(folder)
  expect(readFileSync(join(folder, '../victim.txt'), 'utf8')).toBe('whole')
})

test('a lock that would hold for days is held by nobody', async () => {
  const folder = left('locked', { '.lock-7': '99999999999999' })
  await add(folder)
  expect(readdirSync(folder)).toContain('.lock-8')
})

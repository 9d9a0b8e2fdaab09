import { spawnSync } from 'node:child_process'
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync
} from 'node:fs'
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

const proc = existsSync('/proc/self')
if (!proc) console.info('No folder is refused by /proc: this system has none.')
test.each(proc ? ['/proc/no-such-folder', '/proc/no/such/folder'] : [])(
  'a ledger folder that cannot be made is an error at once: %s',
  async (folder) => {
    const refusal = `The ledger folder "${folder}" cannot be made (ENOENT).\n→ Name a folder that this job may write to`
    await expect(add(folder)).rejects.toThrow(refusal)
    await expect(ledgerOver(fileStore(folder)).readAll({ documents: ['state'] })).rejects.toThrow(refusal)
  }
)

test('a draft that is a link leads to no other file', async () => {
  const folder = left('linked', { '../victim.txt': 'whole' })
  symlinkSync(join(folder, '../victim.txt'), join(folder, 'state.json.new'))
  await add(folder)
  expect(readFileSync(join(folder, '../victim.txt'), 'utf8')).toBe('whole')
})

test('what is there already is not written', async () => {
  const folder = left('unchanged', { 'state.json': '"new"\n' })
  const before = statSync(join(folder, 'state.json'))
  await add(folder)
  expect(statSync(join(folder, 'state.json'))).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs })
})

const planted: [what: string, plant: (file: string) => unknown][] = [
  ['a link', (file) => symlinkSync('/etc/hostname', file)],
  ['a link to itself', (file) => symlinkSync(file, file)],
  ['a link to nothing', (file) => symlinkSync('/nowhere', file)],
  ['a pipe', (file) => spawnSync('sh', ['-c', 'mkfifo "$0"', file])]
]
test.each(planted)('%s is no document, and gives way to one', async (what, plant) => {
  const folder = left(`planted-${what}`, {})
  plant(join(folder, 'state.json'))
  expect(await ledgerOver(fileStore(folder)).read('state')).toBeUndefined()
  await add(folder)
  expect(lstatSync(join(folder, 'state.json')).isFile()).toBe(true)
  expect(await ledgerOver(fileStore(folder)).read('state')).toBe('new')
})

test('a file that no ledger can have written is not read', async () => {
  const folder = left('huge', { 'huge.json': '' })
  truncateSync(join(folder, 'huge.json'), 60_000_001)
  await expect(ledgerOver(fileStore(folder)).read('huge')).rejects.toThrow('has 60000001 bytes in the ledger; at most 60000000 are read.')
  await add(folder)
})

test.each([
  '.lock-99999999999999999999',
  '.lock-9007199254740992',
  '.lock-9007199254740991',
  '.lock-1000000000000000',
  '.lock-',
  '.lock-1e9',
  '.lock-x',
  '.lock-1.2.x y'
])('%s is no lock', async (name) => {
  const folder = left(`lock-${name}`, { [name]: String(Date.now() + 9_000) })
  await add(folder)
  expect(readdirSync(folder)).toEqual(expect.arrayContaining([name, '.lock-1', 'state.json']))
})

test('a lock that would hold for days is held by nobody', async () => {
  const folder = left('locked', { '.lock-7': '99999999999999' })
  await add(folder)
  expect(readdirSync(folder)).toContain('.lock-8')
})

test('the last of all numbers is an error that says which file to delete, for behind it no lock is seen', async () => {
  const folder = left('last', { '.lock-999999999999999': '0' })
  await expect(add(folder)).rejects.toThrow('→ Delete the file ".lock-999999999999999"')
  expect(readdirSync(folder)).toEqual(['.lock-999999999999999'])
})

test.each(['streaks', 'streaks/deep'])('a folder that is a link leads nowhere, whether it is %s', async (path) => {
  const folder = left(`elsewhere-${path.length}`, {})
  const outside = join(folder, '../outside')
  mkdirSync(outside)
  mkdirSync(join(folder, path, '..'), { recursive: true })
  symlinkSync(outside, join(folder, path))
  writeFileSync(join(outside, 'x.json'), '"theirs"')
  const ledger = ledgerOver(fileStore(folder))
  await expect(ledger.update(`${path}/x`, () => 'new')).rejects.toThrow('→ Delete the link')
  expect(await ledger.read(`${path}/x`).catch(() => undefined)).toBeUndefined()
  expect(readdirSync(outside)).toEqual(['x.json'])
  expect(readFileSync(join(outside, 'x.json'), 'utf8')).toBe('"theirs"')
})

test('a ledger folder that is itself a link is followed, for whoever named it wanted that', async () => {
  const folder = left('named', {})
  symlinkSync(folder, `${folder}-link`)
  await ledgerOver(fileStore(`${folder}-link`)).update('streaks/x', () => 'new')
  expect(readFileSync(join(folder, 'streaks/x.json'), 'utf8')).toBe('"new"\n')
})

test('a removal that a crash cut off is finished, and not one of something else', async () => {
  const journal = { 'raw/1.lines': null, 'state.json': '2', '../kept.txt': null, 'folder.json': null, 'absent.json': null }
  const folder = left('removal', { '.journal.json': JSON.stringify(journal), '../kept.txt': 'kept' })
  mkdirSync(join(folder, 'raw'))
  mkdirSync(join(folder, 'folder.json'))
  writeFileSync(join(folder, 'raw/1.lines'), 'x\n')
  const ledger = ledgerOver(fileStore(folder))
  expect(await ledger.readAll({ documents: ['state'], lists: ['raw/1'] })).toEqual({ documents: { state: 2 }, lists: { 'raw/1': [] } })
  expect(readdirSync(folder, { recursive: true }).toSorted()).toEqual(['.lock-1', 'folder.json', 'raw', 'state.json'])
  expect(readFileSync(join(folder, '../kept.txt'), 'utf8')).toBe('kept')
})

test('only files of its own are listed below a folder, and a folder that is a link is refused', async () => {
  const folder = left('listed', {})
  mkdirSync(join(folder, 'raw/deep'), { recursive: true })
  for (const name of ['1.lines', 'deep/2.json', 'UPPER.json', '.hidden.json', 'note.txt']) writeFileSync(join(folder, 'raw', name), '1')
  symlinkSync('/etc', join(folder, 'raw/linked'))
  symlinkSync('/etc/hostname', join(folder, 'raw/host.json'))
  symlinkSync(join(folder, 'raw'), join(folder, 'other'))
  const ledger = ledgerOver(fileStore(folder))
  expect(await ledger.keysUnder('raw')).toEqual({ documents: ['raw/deep/2'], lists: ['raw/1'] })
  await expect(ledger.keysUnder('other')).rejects.toThrow('→ Delete the link')
})

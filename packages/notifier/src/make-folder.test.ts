import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { makeFolder } from './make-folder.ts'

const parent = mkdtempSync(join(tmpdir(), 'make-folder-'))
afterAll(() => rmSync(parent, { recursive: true, force: true }))

const isFolder = (path: string) => statSync(path).isDirectory()

test.each(['one', 'deep/er/and/deeper', 'one', 'with/a/slash/'])('%s is there, and is again', async (name) => {
  const folder = join(parent, name)
  await makeFolder(folder)
  await makeFolder(folder)
  expect(isFolder(folder)).toBe(true)
})

test('several that make the same at once all find it', async () => {
  const folder = join(parent, 'at/once/by/several')
  await Promise.all(Array.from({ length: 20 }, () => makeFolder(folder)))
  expect(isFolder(folder)).toBe(true)
})

test('a link to a folder is one', async () => {
  mkdirSync(join(parent, 'there'))
  symlinkSync(join(parent, 'there'), join(parent, 'link'))
  await makeFolder(join(parent, 'link/below'))
  expect(isFolder(join(parent, 'there/below'))).toBe(true)
})

const refused: [what: string, path: string, code: string][] = [
  ['a file', 'file', 'EEXIST'],
  ['what is below a file', 'file/below', 'ENOTDIR'],
  ['a link to nothing', 'nowhere', 'EEXIST'],
  ['what is below a link to nothing', 'nowhere/below', 'EEXIST'],
  ['a name that is too long', 'x'.repeat(300), 'ENAMETOOLONG']
]
test.each(refused)('%s is none, and it says so', async (_, path, code) => {
  if (!existsSync(join(parent, 'file'))) {
    writeFileSync(join(parent, 'file'), '')
    symlinkSync(join(parent, 'missing/target'), join(parent, 'nowhere'))
  }
  await expect(makeFolder(join(parent, path))).rejects.toMatchObject({ code })
})

const proc = existsSync('/proc/self')
if (!proc) console.info('No folder is refused by /proc: this system has none.')
test.each(proc ? ['/proc/no-such-folder', '/proc/no-such-folder/below'] : [])('%s is refused at once', async (path) => {
  await expect(makeFolder(path)).rejects.toMatchObject({ code: 'ENOENT' })
})

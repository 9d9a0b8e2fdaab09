import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { isPagePath, manifestFiles, manifestJson, manifestName } from './manifest.ts'
import { writePage as writeNamed } from './write-page.ts'

const writePage = (folder: string, files: Readonly<Record<string, string>>) =>
  writeNamed(folder, files, { what: 'status page', input: 'status-page: status' })

const state = { root: '', folder: '' }

beforeEach(async () => {
  state.root = await mkdtemp(join(tmpdir(), 'write-page-'))
  state.folder = join(state.root, 'a', 'status')
})
afterEach(() => rm(state.root, { recursive: true, force: true }))

const inFolder = (path: string) => join(state.folder, path)
const read = (path: string) => readFile(inFolder(path), 'utf8')
const listed = async (folder = state.folder) =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()

test('folders are made, and every file is there with the manifest', async () => {
  const files = { 'index.html': 'page', 'endpoints/api.html': 'api', 'status.json': '{}' }
  await writePage(state.folder, files)
  expect(await listed()).toEqual([manifestName, ...Object.keys(files)].sort())
  expect(await read('index.html')).toBe(files['index.html'])
})

test('what an earlier page had and this one has not is removed; what is of others stays', async () => {
  await writePage(state.folder, { 'index.html': '1', 'endpoints/old.html': 'old', 'endpoints/new.html': '1' })
  await writeFile(inFolder('CNAME'), 'status.example.com')
  await writeFile(inFolder('endpoints/mine.html'), 'mine')
  await writePage(state.folder, { 'index.html': '2', 'endpoints/new.html': '2' })
  expect(await listed()).toEqual([manifestName, 'CNAME', 'endpoints/mine.html', 'endpoints/new.html', 'index.html'])
  expect(await read('index.html')).toBe('2')
})

test('of an earlier page that is kept which the next ones keep, and it stays theirs', async () => {
  const write = (files: Readonly<Record<string, string>>) =>
    writeNamed(state.folder, files, { what: 'report', input: 'report-dir: flakes', keeps: (path) => path.startsWith('list') })
  await write({ 'index.html': '1', 'list-a.txt': 'a', 'old.html': 'x', 'list-gone.txt': 'g' })
  await rm(inFolder('list-gone.txt'))
  await write({ 'index.html': '2', 'list-b.txt': 'b' })
  expect(await listed()).toEqual([manifestName, 'index.html', 'list-a.txt', 'list-b.txt'])
  await writeFile(inFolder('list-gone.txt'), 'of others')
  await expect(write({ 'index.html': '3', 'list-gone.txt': 'g' })).rejects.toThrow('no report wrote it')
  await write({ 'index.html': '3', 'list-a.txt': 'new' })
  expect([await read('list-a.txt'), await read('list-b.txt')]).toEqual(['new', 'b'])
})

test('a file that no page wrote is not replaced, and nothing else is written', async () => {
  await mkdir(state.folder, { recursive: true })
  await writeFile(inFolder('index.html'), 'my own')
  await expect(writePage(state.folder, { 'feed.xml': 'x', 'index.html': 'x' })).rejects.toThrow(
    `"${inFolder('index.html')}" is there already, and no status page wrote it.\n→ Name a folder of its own`
  )
  expect(await listed()).toEqual(['index.html'])
  expect(await read('index.html')).toBe('my own')
})

test('a file that is the same already may be of anybody', async () => {
  await mkdir(state.folder, { recursive: true })
  await writeFile(inFolder('.nojekyll'), '')
  await writePage(state.folder, { '.nojekyll': '', 'index.html': 'x' })
  expect(await listed()).toEqual(['.nojekyll', manifestName, 'index.html'])
})

test.each([
  ['a file', 'index.html'],
  ['a folder', 'endpoints'],
  ['the manifest', manifestName]
])('%s that is a link is not followed', async (_, name) => {
  const outside = join(state.root, 'outside')
  await mkdir(join(outside, 'sub'), { recursive: true })
  await writeFile(join(outside, 'file'), 'secret')
  await mkdir(state.folder, { recursive: true })
  await symlink(name === 'endpoints' ? join(outside, 'sub') : join(outside, 'file'), inFolder(name))
  await expect(writePage(state.folder, { 'index.html': 'x', 'endpoints/a.html': 'x' })).rejects.toThrow('is a link.\n→ Delete the link')
  expect(await listed(outside)).toEqual(['file'])
  expect(await readFile(join(outside, 'file'), 'utf8')).toBe('secret')
})

test('a draft that is a planted link is replaced, not followed', async () => {
  const outside = join(state.root, 'outside')
  await writeFile(outside, 'secret')
  await mkdir(state.folder, { recursive: true })
  await symlink(outside, inFolder('.index.html.tocsin'))
  await writePage(state.folder, { 'index.html': 'x' })
  expect(await readFile(outside, 'utf8')).toBe('secret')
  expect(await listed()).toEqual([manifestName, 'index.html'])
})

test('a planted manifest removes nothing outside the folder', async () => {
  await mkdir(state.folder, { recursive: true })
  await writeFile(join(state.root, 'victim'), 'x')
  await writeFile(inFolder(manifestName), JSON.stringify({ version: 1, files: ['../../victim', '/etc/passwd', 'x\0', 7, '..', ''] }))
  await writePage(state.folder, { 'index.html': 'x' })
  expect(await readFile(join(state.root, 'victim'), 'utf8')).toBe('x')
})

test('where the folder is a file, the error says what to do', async () => {
  await mkdir(join(state.root, 'a'))
  await writeFile(state.folder, 'x')
  await expect(writePage(state.folder, { 'index.html': 'x' })).rejects.toThrow(
    `The status page cannot be written to "${state.folder}" (EEXIST).\n→ Name a folder that this job may write to`
  )
})

test('a page cannot have a file elsewhere', async () => {
  await expect(writePage(state.folder, { '../x': 'x' })).rejects.toThrow('A page has no file "../x"')
  expect(await readdir(state.root)).toEqual([])
})

const paths: [path: string, isOne: boolean][] = [
  ['index.html', true],
  ['history/2026-11.html', true],
  ['.nojekyll', true],
  ['..', false],
  ['a/../b', false],
  ['/a', false],
  ['a//b', false],
  ['a\\b', false],
  ['C:x', false],
  ['', false],
  ['a\nb', false],
  ['x'.repeat(201), false],
  [manifestName, false]
]
test.each(paths)('%j is a path of a page: %s', (path, isOne) => expect(isPagePath(path)).toBe(isOne))

const manifests: [text: string | undefined, files: string[]][] = [
  [undefined, []],
  ['', []],
  ['null', []],
  ['[1]', []],
  ['{"files":"x"}', []],
  ['{"files":["a.html",null,"../b"]}', ['a.html']],
  [manifestJson(['b.html', 'a.html']), ['a.html', 'b.html']]
]
test.each(manifests)('the manifest %j lists %j', (text, files) => expect([...manifestFiles(text)]).toEqual(files))

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { readFiles } from './files.ts'

const parent = mkdtempSync(join(tmpdir(), 'tocsin-files-'))
const workspace = join(parent, 'work')

beforeAll(() => {
  mkdirSync(join(workspace, 'out/deep'), { recursive: true })
  mkdirSync(join(workspace, 'many'))
  mkdirSync(join(parent, 'work-beside'))
  for (const path of ['work/a.txt', 'work/out/b.png', 'work/out/deep/c.png', 'work/[odd] *.txt', 'secret.txt', 'work-beside/d.txt'])
    writeFileSync(join(parent, path), path)
  for (let n = 0; n < 11; n += 1) writeFileSync(join(workspace, `many/${n}.txt`), '')
  symlinkSync(join(parent, 'secret.txt'), join(workspace, 'leak.txt'))
  symlinkSync(join(workspace, 'a.txt'), join(workspace, 'latest.txt'))
  symlinkSync(join(parent, 'nowhere'), join(workspace, 'broken.txt'))
  writeFileSync(join(workspace, 'large.bin'), '')
  truncateSync(join(workspace, 'large.bin'), 10 * 1024 * 1024 + 1)
  writeFileSync(join(workspace, 'full.bin'), '')
  truncateSync(join(workspace, 'full.bin'), 10 * 1024 * 1024)
})
afterAll(() => rmSync(parent, { recursive: true }))

const names = async (...patterns: string[]) => (await readFiles(workspace, patterns)).map(({ name }) => name)

const rows: [patterns: string[], expected: string[]][] = [
  [[], []],
  [['a.txt'], ['a.txt']],
  [['./a.txt', 'a.txt'], ['a.txt']],
  [['out/**'], ['b.png', 'c.png']],
  [['out/*.png'], ['b.png']],
  [['[odd] *.txt'], ['[odd] *.txt']],
  [['latest.txt'], ['latest.txt']],
  [['out/../a.txt'], ['a.txt']],
  [['full.bin'], ['full.bin']]
]
test.each(rows)('%j: %j', async (patterns, expected) => expect(await names(...patterns)).toEqual(expected))

test('a path may be absolute, as long as it stays inside', async () => {
  expect(await names(join(workspace, 'a.txt'))).toEqual(['a.txt'])
})

test('files are read whole', async () => {
  const [file] = await readFiles(workspace, ['out/b.png'])
  expect(Buffer.from(file?.bytes ?? []).toString()).toBe('work/out/b.png')
})

const refused: [pattern: string, problem: string][] = [
  ['missing.txt', 'Input "files" names "missing.txt", which matches no file in the workspace.'],
  ['*.nothing', 'matches no file'],
  ['out', 'matches no file'],
  ['broken.txt', 'matches no file'],
  ['leak.txt', 'Input "files" names leak.txt, which lies outside the workspace.'],
  ['../secret.txt', 'names secret.txt, which lies outside the workspace.'],
  ['../work-beside/*', 'names d.txt, which lies outside the workspace.'],
  ['/proc/self/environ', 'names environ, which lies outside the workspace.'],
  ['large.bin', 'large.bin is 11 MiB; Discord takes 10 MiB.'],
  ['many/*', 'Input "files" names 11 files; Discord takes 10.']
]
test.each(refused)('%s is refused: %s', async (pattern, problem) => await expect(names(pattern)).rejects.toThrow(problem))

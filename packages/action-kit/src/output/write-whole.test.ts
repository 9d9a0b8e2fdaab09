import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { writeWhole } from './write-whole.ts'

const state = { root: '' }
beforeEach(async () => {
  state.root = await mkdtemp(join(tmpdir(), 'write-whole-'))
})
afterEach(() => rm(state.root, { recursive: true, force: true }))

const at = (name: string) => join(state.root, name)

test('folders are made, and the file is replaced as a whole', async () => {
  await writeWhole(at('a/b/metrics.txt'), 'one')
  await writeWhole(at('a/b/metrics.txt'), 'two')
  expect([await readdir(at('a/b')), await readFile(at('a/b/metrics.txt'), 'utf8')]).toEqual([['metrics.txt'], 'two'])
})

test.each(['metrics.txt', '.metrics.txt.tocsin'])('a planted link %s is replaced, not followed', async (name) => {
  await writeFile(at('victim'), 'secret')
  await symlink(at('victim'), at(name))
  await writeWhole(at('metrics.txt'), 'x')
  expect([await readFile(at('victim'), 'utf8'), await readFile(at('metrics.txt'), 'utf8')]).toEqual(['secret', 'x'])
  expect((await readdir(state.root)).sort()).toEqual(['metrics.txt', 'victim'])
})

test('where it cannot be written, the error says so with its code', async () => {
  await writeFile(at('file'), 'x')
  await expect(writeWhole(at('file/metrics.txt'), 'x')).rejects.toThrow(
    /metrics\.txt" cannot be written \(E(EXIST|NOTDIR)\)\.\n→ Name a file/
  )
})

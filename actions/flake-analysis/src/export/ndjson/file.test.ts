import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { fileInPieces } from './file.ts'

const folder = () => mkdtempSync(join(tmpdir(), 'ndjson-'))

test('pieces become a file, in a folder that may not be there yet', async () => {
  const path = join(folder(), 'a/b/flakes.ndjson')
  const result = await fileInPieces(path, async (write) => {
    await write('one\n')
    await write('two\n')
    expect(existsSync(path)).toBe(false)
    return 2
  })
  expect([result, readFileSync(path, 'utf8'), readdirSync(join(path, '..'))]).toEqual([2, 'one\ntwo\n', ['flakes.ndjson']])
})

test('a file that is there is replaced at once, and a link is not followed', async () => {
  const inside = folder()
  const [path, other] = [join(inside, 'out.ndjson'), join(inside, 'other')]
  writeFileSync(other, 'kept')
  symlinkSync(other, path)
  symlinkSync(other, join(inside, '.out.ndjson.tocsin'))
  await fileInPieces(path, (write) => write('new'))
  expect([readFileSync(path, 'utf8'), readFileSync(other, 'utf8')]).toEqual(['new', 'kept'])
})

test('work that fails leaves nothing, and its error is its own', async () => {
  const inside = folder()
  const failing = fileInPieces(join(inside, 'out'), async (write) => {
    await write('half')
    throw new TypeError('bug')
  })
  await expect(failing).rejects.toThrow(new TypeError('bug'))
  expect(readdirSync(inside)).toEqual([])
})

test('a place that cannot be written is a clear error', async () => {
  const inside = folder()
  mkdirSync(join(inside, 'out'))
  writeFileSync(join(inside, 'out/file'), '')
  await expect(fileInPieces(join(inside, 'out/file/below'), () => Promise.resolve())).rejects.toThrow(
    /^".*below" cannot be written \(E\w+\)\.\n→ Name a file/
  )
  await expect(fileInPieces(join(inside, 'out'), (write) => write('x'))).rejects.toThrow(/cannot be written \(E\w+\)/)
  expect(readdirSync(inside)).toEqual(['out'])
})

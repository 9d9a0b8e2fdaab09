import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { type Draft, draftOf } from './draft.ts'

/** The file as its work leaves it. */
async function drafted(path: string, work: (draft: Draft) => Promise<void>): Promise<void> {
  const draft = await draftOf(path)
  try {
    await work(draft)
    await draft.finish()
  } finally {
    await draft.close()
  }
}

const folder = () => mkdtempSync(join(tmpdir(), 'ndjson-'))

test('pieces become a file, in a folder that may not be there yet', async () => {
  const path = join(folder(), 'a/b/flakes.ndjson')
  await drafted(path, async ({ write }) => {
    await write('one\n')
    await write('two\n')
    expect(existsSync(path)).toBe(false)
  })
  expect([readFileSync(path, 'utf8'), readdirSync(join(path, '..'))]).toEqual(['one\ntwo\n', ['flakes.ndjson']])
})

test('a file that is there is replaced at once, and a link is not followed', async () => {
  const inside = folder()
  const [path, other] = [join(inside, 'out.ndjson'), join(inside, 'other')]
  writeFileSync(other, 'kept')
  symlinkSync(other, path)
  symlinkSync(other, join(inside, '.out.ndjson.tocsin'))
  await drafted(path, ({ write }) => write('new'))
  expect([readFileSync(path, 'utf8'), readFileSync(other, 'utf8')]).toEqual(['new', 'kept'])
})

test('work that fails leaves nothing, and its error is its own', async () => {
  const inside = folder()
  const failing = drafted(join(inside, 'out'), async ({ write }) => {
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
  await expect(draftOf(join(inside, 'out/file/below'))).rejects.toThrow(/^".*below" cannot be written \(E\w+\)\.\n→ Name a file/)
  await expect(drafted(join(inside, 'out'), ({ write }) => write('x'))).rejects.toThrow(/cannot be written \(E\w+\)/)
  expect(readdirSync(inside)).toEqual(['out'])
})

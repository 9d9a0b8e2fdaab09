import { expect, test } from '@jest/globals'
import { contentOf } from './content.ts'
import type { Git } from './git.ts'

/** A commit as git lists it, and what was asked of its contents. */
function commitOf(files: Readonly<Record<string, number>>) {
  const oids = new Map(Object.keys(files).map((path, index) => [path, String(index).padStart(40, '0')]))
  const listed = Object.entries(files).map(([path, bytes]) => `100644 blob ${oids.get(path)} ${String(bytes).padStart(7)}\t${path}\0`)
  const read: string[] = []
  const calls: string[][] = []
  const git: Git = async ([command], { input = '' } = {}) => {
    const paths = input.split('\n').flatMap((oid) => [...oids].flatMap(([path, known]) => (known === oid ? [path] : [])))
    if (command === 'cat-file') read.push(...paths)
    if (command === 'cat-file') calls.push(paths)
    return { code: 0, stdout: command === 'ls-tree' ? listed.join('') : paths.map(() => '1\nx\n').join(''), stderr: '' }
  }
  return { git, read, calls }
}

test('reads what was asked for, and along with it the smallest that 4 MB hold', async () => {
  const { git, read } = commitOf({ 'asked.lines': 9_000_000, 'b.json': 2_500_000, 'c.json': 10, 'd.lines': 1_400_000, 'README.md': 5 })
  const { files, texts } = await contentOf(git, 'head', ['asked.lines', 'absent.json'])
  expect(read).toEqual(['asked.lines', 'c.json', 'd.lines', 'b.json'])
  expect([...texts.keys()]).toEqual(read)
  expect([...files.keys()]).not.toContain('README.md')
  const larger = commitOf({ 'b.json': 2_700_000, 'c.json': 10, 'd.lines': 1_400_000 })
  await contentOf(larger.git, 'head', [])
  expect(larger.read).toEqual(['c.json', 'd.lines'])
})

test('reads what is long in several calls, none of which gives more than one list may hold', async () => {
  const files = { none: 0, a: 20_000_000, b: 12_000_000, c: 1, d: 59_000_000, e: 30_000_000 }
  const { git, calls } = commitOf(Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`${name}.lines`, bytes])))
  const { texts } = await contentOf(git, 'head', ['none.lines', 'a.lines', 'b.lines', 'c.lines', 'd.lines', 'e.lines', 'a.lines'])
  expect(calls).toEqual([['none.lines', 'a.lines', 'b.lines'], ['c.lines'], ['d.lines'], ['e.lines']])
  expect([...texts]).toEqual(['none', 'a', 'b', 'c', 'd', 'e'].map((name) => [`${name}.lines`, 'x']))
})

test('a file that no ledger can have written is not read, and an error only to who asks for it', async () => {
  const { git, read } = commitOf({ 'huge.json': 60_000_001, 'state.json': 1 })
  await contentOf(git, 'head', ['state.json'])
  expect(read).toEqual(['state.json'])
  await expect(contentOf(git, 'head', ['huge.json'])).rejects.toThrow(
    '"huge.json" has 60000001 bytes in the ledger; at most 60000000 are read.\n→ Delete the file from the ledger to start anew'
  )
  expect(read).toEqual(['state.json'])
})

test.each(['100644 commit 1', '', '\0\0', '100644 blob xyz 1\ta.json\0', '100644 blob 00 -\ta.json\0', '120000 blob 00 1\ta.json\0'])(
  'a listing of %j holds no document',
  async (stdout) => {
    expect((await contentOf(async () => ({ code: 0, stdout, stderr: '' }), 'head', ['a.json'])).files.size).toBe(0)
  }
)

test('no branch holds nothing, and git is not asked', async () => {
  const never: Git = async () => Promise.reject(new Error('asked'))
  expect(await contentOf(never, '', ['a.json'])).toEqual({ head: '', files: new Map(), texts: new Map() })
})

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readArchive } from './archive.ts'
import { type ArchiveLimits, defaultArchiveLimits } from './limits.ts'
import { type Made, zipOf } from './zip.fixture.ts'

const folder = await mkdtemp(join(tmpdir(), 'archive-'))
afterAll(() => rm(folder, { recursive: true }))

async function read(source: Buffer | string, limits: Partial<ArchiveLimits> = {}, patterns = ['**/*.xml']) {
  const seen: Record<string, string> = {}
  const result = await readArchive(
    source,
    patterns,
    async (name, chunks) => {
      const parts: Uint8Array[] = []
      for await (const chunk of chunks) parts.push(chunk)
      seen[name] = Buffer.concat(parts).toString()
    },
    { ...defaultArchiveLimits, ...limits }
  )
  return { seen, ...result }
}

const plain = zipOf(
  { name: 'x/' },
  { name: 'x/a.xml', content: 'A' },
  { name: 'b.xml', content: 'B', method: 0 },
  { name: 'c.txt', content: 'C' }
)

test('the files that fit a pattern are given, deflated or stored', async () => {
  expect(await read(plain)).toEqual({ seen: { 'x/a.xml': 'A', 'b.xml': 'B' }, reports: 2, problems: [] })
})

test('an archive on the disk is read the same way', async () => {
  const path = join(folder, 'a.zip')
  await writeFile(path, plain)
  expect(await read(path)).toEqual(await read(plain))
})

test('an archive with sizes of 64 bits is read', async () => {
  expect(await read(zipOf({ name: 'a.xml', content: 'A', zip64: true }, { name: 'b.xml', content: 'B' }))).toEqual({
    seen: { 'a.xml': 'A', 'b.xml': 'B' },
    reports: 2,
    problems: []
  })
})

test('patterns with ! leave files out', async () => {
  expect(Object.keys((await read(plain, {}, ['**', '!x/**', '!*.txt'])).seen)).toEqual(['b.xml'])
})

test('names may be written with backslashes, as some tools of Windows do', async () => {
  expect((await read(zipOf({ name: 'x\\a.xml', content: 'A' }))).seen).toEqual({ 'x/a.xml': 'A' })
})

const refused: [name: string, entry: Made, problem: string][] = [
  ['a way out', { name: '../a.xml' }, '"../a.xml" would leave the folder of the archive; it is not read'],
  ['a way out in the middle', { name: 'x/../../a.txt' }, '"x/../../a.txt" would leave the folder of the archive; it is not read'],
  ['a way out with backslashes', { name: '..\\a.xml' }, '"../a.xml" would leave the folder of the archive; it is not read'],
  ['an absolute path', { name: '/etc/a.xml' }, '"/etc/a.xml" would leave the folder of the archive; it is not read'],
  ['a drive', { name: 'C:a.xml' }, '"C:a.xml" would leave the folder of the archive; it is not read'],
  ['a zero byte', { name: 'a\0.xml' }, '"a.xml" would leave the folder of the archive; it is not read'],
  ['a symbolic link', { name: 'a.xml', content: '/etc/passwd', mode: 0o120777 }, 'is a symbolic link; it is not followed'],
  ['a device', { name: 'a.xml', mode: 0o020644 }, 'is no regular file; it is not read'],
  ['encryption', { name: 'a.xml', flags: 1 }, 'is encrypted; it is not read'],
  ['Zstandard', { name: 'a.xml', method: 93 }, 'is compressed by method 93 (Zstandard); only stored and deflated files are read'],
  ['a method nobody knows', { name: 'a.xml', method: 77 }, 'is compressed by method 77; only stored and deflated files are read']
]
test.each(refused)('%s is refused by name, and the rest is read', async (_, entry, problem) => {
  const { seen, problems } = await read(zipOf(entry, { name: 'b.xml', content: 'B' }))
  expect(seen).toEqual({ 'b.xml': 'B' })
  expect(problems.map((each) => each.problem)).toEqual([problem])
})

test('a link that fits no pattern is nobody’s business', async () => {
  expect((await read(zipOf({ name: 'a.txt', mode: 0o120777 }))).problems).toEqual([])
})

test('a name can forge no line of a log', async () => {
  const { problems } = await read(zipOf({ name: '../a\n::error::b\u202e.xml' }))
  expect(problems).toEqual([
    { file: '../a ::error::b.xml', problem: '"../a ::error::b.xml" would leave the folder of the archive; it is not read' }
  ])
})

const large = (bytes: number, rest: Partial<Made> = {}): Made => ({ name: 'a.xml', content: Buffer.alloc(bytes, 'a'), ...rest })
const MiB = 2 ** 20
const mismatch = 'its list of files is broken: "compressed/uncompressed size mismatch for stored file: 10 !="; the rest is not read'
const limited: [name: string, entries: Made[], limits: Partial<ArchiveLimits>, given: number, problem: string][] = [
  ['declared too large', [large(3 * MiB)], { reportBytes: 2 * MiB }, 0, 'is larger than 2 MiB; it is not read'],
  ['too large, and declared small', [large(3 * MiB, { size: 10 })], {}, 0, 'its data are broken: the archive is damaged'],
  ['stored, and declared otherwise', [large(10, { method: 0, size: 5 })], {}, 0, mismatch],
  [
    'all together',
    [large(MiB), large(2 * MiB, { name: 'b.xml' })],
    { totalBytes: 2 * MiB },
    MiB,
    'makes the reports of this archive larger than 2 MiB; it is not read'
  ],
  ['a bomb', [large(33 * MiB)], {}, 0, 'inflates to more than 300 times its size, as a zip bomb does; it is not read'],
  ['what is large and no bomb', [large(33 * MiB)], { ratio: 2000 }, 33 * MiB, '']
]
test.each(limited)('%s', async (_, entries, limits, given, problem) => {
  const { seen, problems } = await read(zipOf(...entries), limits)
  expect(Object.values(seen).reduce((sum, text) => sum + text.length, 0)).toBe(given)
  expect(problems.map((each) => each.problem)).toEqual(problem === '' ? [] : [problem])
})

test('more entries or reports than the limit are not read', async () => {
  const many = zipOf(...Array.from({ length: 9 }, (_, index) => ({ name: `${index}.xml` })))
  expect(await read(many, { entries: 5 })).toMatchObject({
    reports: 5,
    problems: [{ problem: 'holds more than 5 files; the rest is not read' }]
  })
  expect(await read(many, { reports: 4 })).toMatchObject({
    reports: 4,
    problems: [{ problem: 'holds more than 4 reports; the rest is not read' }]
  })
})

test('of many problems the first are told, and how many more there are', async () => {
  const many = zipOf(...Array.from({ length: 30 }, (_, index) => ({ name: `../${index}.xml` })))
  const { problems } = await read(many)
  expect(problems).toHaveLength(21)
  expect(problems.at(-1)?.problem).toBe('and 10 more files that were not read')
})

test('a wrong checksum is told, and what was read is kept', async () => {
  const { seen, problems } = await read(zipOf({ name: 'a.xml', content: 'A', crc: 1 }))
  expect(seen).toEqual({ 'a.xml': 'A' })
  expect(problems).toEqual([{ file: 'a.xml', problem: 'its checksum is wrong: the archive is damaged' }])
})

test('data that are broken are told', async () => {
  const bytes = zipOf({ name: 'a.xml', content: 'A'.repeat(1000) }, { name: 'b.xml', content: 'B' })
  bytes.fill(0xff, 36, 42)
  expect(await read(bytes)).toMatchObject({
    seen: { 'b.xml': 'B' },
    problems: [{ file: 'a.xml', problem: 'its data are broken: the archive is damaged' }]
  })
})

test.each([
  ['nothing', Buffer.alloc(0)],
  ['text', Buffer.from('hello')],
  ['an archive that ends too soon', plain.subarray(0, -30)]
])('%s is one problem', async (_, bytes) => {
  const { seen, problems } = await read(bytes)
  expect(seen).toEqual({})
  expect(problems).toEqual([{ file: '', problem: expect.stringMatching(/^is no zip archive, or ends too soon: /) }])
})

test('a missing file is one problem', async () => {
  expect((await read(join(folder, 'none.zip'))).problems).toHaveLength(1)
})

test('a list of files that is broken is told after what came before', async () => {
  const bytes = Buffer.from(plain)
  bytes.writeUInt32LE(0, bytes.lastIndexOf(Buffer.from('PK\x01\x02')))
  const { seen, problems } = await read(bytes)
  expect(seen).toEqual({ 'x/a.xml': 'A', 'b.xml': 'B' })
  expect(problems).toEqual([{ file: '', problem: expect.stringMatching(/^its list of files is broken: .*; the rest is not read$/) }])
})

test('what a reader throws comes out, and what it does not want is not inflated', async () => {
  await expect(readArchive(plain, ['**'], () => Promise.reject(new Error('sink')))).rejects.toThrow('sink')
  const names: string[] = []
  await readArchive(plain, ['**'], async (name, chunks) => {
    for await (const _ of chunks) break
    names.push(name)
  })
  expect(names).toEqual(['x/a.xml', 'b.xml', 'c.txt'])
})

test('no bytes at all can make it throw or hang', async () => {
  const bytes = zipOf({ name: 'a.xml', content: 'A'.repeat(100) }, { name: 'b.xml', content: 'B', method: 0 })
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }), async (changes) => {
      const broken = Buffer.from(bytes)
      for (const [at, value] of changes) broken[at] = value
      await read(broken)
    }),
    { numRuns: 100 }
  )
})

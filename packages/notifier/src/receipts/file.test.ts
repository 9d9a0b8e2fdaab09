import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from '@jest/globals'
import { fileDocuments } from './file.ts'

const folders: string[] = []
afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })))
})

async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'documents-'))
  folders.push(made)
  return made
}

const noReport = (problem: string) => {
  throw new Error(problem)
}

test('a document survives the process that wrote it', async () => {
  const place = await folder()
  await fileDocuments(place, noReport).update('a/b', () => ({ kept: true }))

  expect([await fileDocuments(place, noReport).read('a/b'), await fileDocuments(place, noReport).read('a/c')]).toEqual([
    { kept: true },
    undefined
  ])
})

test('the lock of a process that died is taken over', async () => {
  const place = await folder()
  await writeFile(join(place, 'a.json.lock'), '')
  const longAgo = new Date(Date.now() - 60_000)
  await utimes(join(place, 'a.json.lock'), longAgo, longAgo)

  await fileDocuments(place, noReport).update('a', () => 1)

  expect(await readdir(place)).toEqual(['a.json'])
})

test('a change that throws leaves the document and no lock', async () => {
  const place = await folder()
  const documents = fileDocuments(place, noReport)
  await documents.update('a', () => 1)
  const failing = documents.update('a', () => {
    throw new Error('no')
  })

  await expect(failing).rejects.toThrow('no')
  expect([await documents.read('a'), await readdir(place)]).toEqual([1, ['a.json']])
})

test('a folder in place of a file is an error, not an empty document', async () => {
  const place = await folder()
  await mkdir(join(place, 'a.json'))

  await expect(fileDocuments(place, noReport).read('a')).rejects.toThrow('EISDIR')
})

test('a file cut off by a full disk is set aside, reported and replaced', async () => {
  const place = await folder()
  const problems: string[] = []
  const documents = fileDocuments(place, (problem) => void problems.push(problem))
  await documents.update('a/b', () => ({ fine: true }))
  await writeFile(join(place, 'a/b.json'), '{"fine": tr')

  expect(await documents.read('a/b')).toBeUndefined()
  await documents.update('a/b', (current) => ({ was: String(current) }))

  expect(problems).toEqual([expect.stringContaining('b.json was not JSON; it is set aside as')])
  expect([(await readdir(join(place, 'a'))).sort(), await readFile(join(place, 'a/b.json.damaged'), 'utf8')]).toEqual([
    ['b.json', 'b.json.damaged'],
    '{"fine": tr'
  ])
})

test('twenty writers at once lose no change and leave no other file behind', async () => {
  const place = await folder()
  const writers = Array.from({ length: 20 }, () => fileDocuments(place, noReport))
  await Promise.all(writers.map((documents) => documents.update('count', (current) => Number(current ?? 0) + 1)))

  expect([await writers[0]?.read('count'), await readdir(place)]).toEqual([20, ['count.json']])
})

test('no key climbs out of the folder', async () => {
  const place = await folder()
  await fileDocuments(place, noReport).update('../../etc/passwd', () => 1)

  expect((await readdir(place, { recursive: true })).every((name) => /^[\w/-]+(?:\.json)?$/.test(name))).toBe(true)
  expect((await readdir(place)).sort()).toEqual(['__'])
})

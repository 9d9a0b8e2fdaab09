import { existsSync, mkdtempSync, readdirSync, readlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { needs } from '@tocsin/testkit/needs'
import { readJUnit } from '../junit/read-junit.ts'
import { fileChunks } from './file-chunks.ts'

const folder = mkdtempSync(join(tmpdir(), 'chunks-'))
const descriptors = '/proc/self/fd'

/** Where the system tells. */
const isOpen = (file: string): boolean =>
  readdirSync(descriptors).some((one) => existsSync(join(descriptors, one)) && readlinkSync(join(descriptors, one)) === file)

test.each([0, 1, 2 ** 18, 3 * 2 ** 18 + 7])('a file of %d bytes comes whole', async (length) => {
  const file = join(folder, `${length}`)
  writeFileSync(file, Buffer.alloc(length, 'abcdefg'))
  let read = 0
  for await (const chunk of fileChunks(file)) {
    expect(String.fromCharCode(chunk[0] ?? 0)).toBe('abcdefg'[read % 7])
    read += chunk.length
  }
  expect(read).toBe(length)
})

test('a report larger than a piece is read from its file', async () => {
  const file = join(folder, 'large.xml')
  writeFileSync(file, `<testsuite>${'<testcase name="a" classname="b"/>\n'.repeat(30_000)}</testsuite>`)
  const { counts, problem } = await readJUnit(fileChunks(file), () => undefined)
  expect({ passed: counts.passed, problem }).toEqual({ passed: 30_000, problem: undefined })
})

const onLinux = needs(existsSync(descriptors) ? undefined : `there is no ${descriptors}`, test)

onLinux('a file whose defect ends the reading is closed', async () => {
  const file = join(folder, 'broken.xml')
  writeFileSync(file, `<testsuite><testcase/></testcase>${' '.repeat(2 ** 20)}`)
  let wasOpen = false
  const { problem } = await readJUnit(fileChunks(file), () => {
    wasOpen = isOpen(file)
  })
  expect(problem).toMatch(/^line 1: /)
  expect([wasOpen, isOpen(file)]).toEqual([true, false])
})

test('a file that is not there is an error of the caller', async () => {
  await expect(readJUnit(fileChunks(join(folder, 'none')), () => undefined)).rejects.toThrow('ENOENT')
})

import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { readCapped } from './files.ts'

function fileOf(content: string | Uint8Array): string {
  const path = join(mkdtempSync(join(tmpdir(), 'files-')), 'file')
  writeFileSync(path, content)
  return path
}

const rows: [name: string, content: string, maxBytes: number, expected: string | RegExp][] = [
  ['empty', '', 10, ''],
  ['just fitting', '1234567890', 10, '1234567890'],
  ['one byte too large', '12345678901', 10, /^the file is larger than 10 bytes$/],
  ['bytes count, not characters', 'üüüüüü', 10, /larger/],
  ['with a byte order mark', '\ufeffx', 10, 'x'],
  ['of many chunks', 'ü'.repeat(100_000), 200_000, 'ü'.repeat(100_000)]
]
test.each(rows)('a file: %s', (_, content, maxBytes, expected) => {
  const read = () => readCapped(fileOf(content), maxBytes)
  if (typeof expected === 'string') expect(read()).toBe(expected)
  else expect(read).toThrow(expected)
})

test('a file that is not there', () => {
  expect(() => readCapped('/nowhere/at/all', 10)).toThrow(/ENOENT/)
})

test('a device without end', () => {
  expect(() => readCapped('/dev/zero', 100_000)).toThrow('the file is larger than 100000 bytes')
})

import { closeSync, openSync, readSync } from 'node:fs'

/** The text of a UTF-8 file of at most `maxBytes`; its size is measured by reading, since a device has none. */
export function readCapped(path: string, maxBytes: number): string {
  const file = openSync(path, 'r')
  try {
    const bytes = readUpTo(file, maxBytes + 1)
    if (bytes.length > maxBytes) throw new Error(`the file is larger than ${maxBytes} bytes`)
    return bytes.toString('utf8').replace(/^\ufeff/, '')
  } finally {
    closeSync(file)
  }
}

function readUpTo(file: number, limit: number): Buffer {
  const chunks: Buffer[] = []
  for (let size = 0; size < limit; ) {
    const chunk = Buffer.allocUnsafe(Math.min(64 * 1024, limit - size))
    const read = readSync(file, chunk, 0, chunk.length, null) // graceful-fs, which tools patch in, takes missing arguments for zero.
    if (read === 0) break
    chunks.push(chunk.subarray(0, read))
    size += read
  }
  return Buffer.concat(chunks)
}

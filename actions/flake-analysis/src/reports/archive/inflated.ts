import { crc32 } from 'node:zlib'
import type { Entry, ZipFile } from 'yauzl'
import { type ArchiveLimits, sizeProblem } from './limits.ts'

export interface Opened {
  zip: ZipFile
  yauzl: typeof import('yauzl')
}

interface Watch {
  limits: ArchiveLimits
  /** Bytes of the reports before. */
  before: number
  /** What became of it. */
  told: { bytes: number; problem: string | undefined }
}

/** The bytes of an entry, inflated as they are asked for. It ends early where a limit is passed or the data are broken, and `told` says why. */
export async function* inflated({ zip }: Opened, entry: Entry, { limits, before, told }: Watch): AsyncGenerator<Uint8Array> {
  const { uncompressedSize, compressedSize } = entry
  const declared = sizeProblem(uncompressedSize, compressedSize, before, limits)
  if (declared !== undefined) {
    told.problem = `${declared}; it is not read`
    return
  }
  let sum = 0
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      // What is declared is the word of whoever made the archive.
      const actual = sizeProblem(told.bytes + chunk.length, compressedSize, before, limits)
      if (actual !== undefined) {
        told.problem = `${actual}; the rest is not read`
        return
      }
      told.bytes += chunk.length
      sum = crc32(chunk, sum)
      yield chunk
    }
    if (sum !== entry.crc32) told.problem = 'its checksum is wrong: the archive is damaged'
  } catch {
    told.problem = 'its data are broken: the archive is damaged'
  }
}

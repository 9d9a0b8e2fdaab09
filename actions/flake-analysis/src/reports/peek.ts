import type { Chunks } from './reader.ts'

export interface Peeked {
  head: Uint8Array
  /** The file as it was: nothing is read twice. */
  whole: Chunks
  /** For a file that nobody reads on. */
  close(): Promise<void>
}

/** The first bytes of a file. */
export async function peek(chunks: Chunks, length: number): Promise<Peeked> {
  const rest = iteratorOf(chunks)
  const read: Uint8Array[] = []
  let size = 0
  while (size < length) {
    const next = await rest.next()
    if (next.done) break
    read.push(next.value)
    size += next.value.length
  }
  const close = async () => void (await rest.return?.())
  return { head: Buffer.concat(read).subarray(0, length), whole: joined(read, rest), close }
}

const iteratorOf = (chunks: Chunks): AsyncIterator<Uint8Array> | Iterator<Uint8Array> =>
  Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]()

async function* joined(read: readonly Uint8Array[], rest: AsyncIterator<Uint8Array> | Iterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* read
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
  } finally {
    // A file that is not read to its end is closed.
    await rest.return?.()
  }
}

import { open } from 'node:fs/promises'

/** Large enough that asking for it costs nothing beside what is done with it. */
const size = 2 ** 18

/** The bytes of a file, always in the same memory. @throws what the system says of a file that cannot be read */
export async function* fileChunks(path: string): AsyncGenerator<Uint8Array, void, undefined> {
  const file = await open(path)
  try {
    const memory = Buffer.allocUnsafeSlow(size)
    for (;;) {
      const { bytesRead } = await file.read(memory, 0, size, null)
      if (bytesRead === 0) return
      yield memory.subarray(0, bytesRead)
    }
  } finally {
    await file.close()
  }
}

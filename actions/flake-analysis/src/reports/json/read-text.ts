import { type Chunks, mebibytes } from '../reader.ts'
import { encodingOf } from './encoding.ts'

/** The parts of a text, decoded as its first bytes tell; what is no text becomes U+FFFD. A byte order mark is dropped. */
export async function* texts(chunks: Chunks): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined
  // A first part of one byte does not tell the encoding.
  let held = new Uint8Array()
  for await (const chunk of chunks) {
    if (!decoder) {
      held = held.length === 0 ? new Uint8Array(chunk) : Buffer.concat([held, chunk])
      if (held.length < 2) continue
    }
    const part: Uint8Array = decoder ? chunk : held
    decoder ??= new TextDecoder(encodingOf(held))
    yield decoder.decode(part, { stream: true })
  }
  yield decoder ? decoder.decode() : new TextDecoder().decode(held)
}

/** The whole text, up to a limit of bytes, and what is wrong where there is more. */
export async function readText(chunks: Chunks, limit: number): Promise<{ text: string; problem?: string }> {
  const seen = { bytes: 0 }
  const parts: string[] = []
  for await (const part of texts(atMost(limit, chunks, seen))) parts.push(part)
  const text = parts.join('')
  return seen.bytes > limit ? { text, problem: `is larger than ${mebibytes(limit)}; the rest is not read` } : { text }
}

/** The first bytes, up to a limit; `seen` tells whether there were more. */
async function* atMost(limit: number, chunks: Chunks, seen: { bytes: number }): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    yield chunk.subarray(0, limit - seen.bytes)
    seen.bytes += chunk.length
    if (seen.bytes > limit) return
  }
}

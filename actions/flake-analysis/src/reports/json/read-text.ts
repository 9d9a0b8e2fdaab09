import { allTheSame } from '../all-the-same.ts'
import { type Chunks, mebibytes } from '../reader.ts'
import { notUtf8, utf8Check } from '../xml/utf8.ts'
import { encodingOf } from './encoding.ts'

/** The parts of a text, decoded as its first bytes tell; what is no text becomes U+FFFD, and `isBad` is told. A byte order mark is dropped. */
export async function* texts(chunks: Chunks, isBad: () => void = () => undefined): AsyncGenerator<string> {
  const check = utf8Check()
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
    if (decoder.encoding === 'utf-8' && check(part)?.words === notUtf8) isBad()
    yield decoder.decode(part, { stream: true })
  }
  yield decoder ? decoder.decode() : new TextDecoder().decode(held)
}

/** The whole text, up to a limit of bytes, and what is wrong where there is more, or bytes that are no text. */
export async function readText(chunks: Chunks, limit: number): Promise<{ text: string; problem?: string }> {
  const seen = { bytes: 0 }
  const parts: string[] = []
  let bad = false
  for await (const part of texts(atMost(limit, chunks, seen), () => (bad = true))) parts.push(part)
  const text = parts.join('')
  if (seen.bytes > limit) return { text, problem: `is larger than ${mebibytes(limit)}; the rest is not read` }
  return bad ? { text, problem: allTheSame(`holds ${notUtf8}`) } : { text }
}

/** The first bytes, up to a limit; `seen` tells whether there were more. */
async function* atMost(limit: number, chunks: Chunks, seen: { bytes: number }): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    yield chunk.subarray(0, limit - seen.bytes)
    seen.bytes += chunk.length
    if (seen.bytes > limit) return
  }
}

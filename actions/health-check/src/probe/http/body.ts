import type { IncomingMessage } from 'node:http'
import type { BrotliDecompress, Gunzip, Inflate } from 'node:zlib'
import type { Body } from '../../expect/answer.ts'
import { codesOf } from '../fault/codes.ts'
import type { Reach } from './exchange.ts'

/** Reads a body as it comes, decompressed; what is beyond `count` is not received, so that no bomb ever unfolds. */
export async function readBody(response: IncomingMessage, { keep, count }: Reach): Promise<Body> {
  const kept: Buffer[] = []
  let size = 0
  for await (const chunk of decoded(response)) {
    if (size < keep) kept.push(chunk.subarray(0, keep - size))
    size += chunk.length
    if (size > count) break
  }
  const text = decoderOf(response).decode(Buffer.concat(kept))
  return { text, whole: size <= keep, size: Math.min(size, count), counted: size <= count }
}

async function* decoded(response: IncomingMessage): AsyncGenerator<Buffer> {
  const named = String(response.headers['content-encoding'] ?? '')
    .trim()
    .toLowerCase()
  const make = Object.hasOwn(decoders, named) ? decoders[named] : undefined
  if (!make) return yield* response
  const decoder = make(process.getBuiltinModule('node:zlib'))
  try {
    // The reader of the last stream is told of an error in any.
    yield* process.getBuiltinModule('node:stream').pipeline(response, decoder, () => {})
  } catch (error) {
    // Answers to HEAD, and those with no body, say how one would have been compressed.
    if (!response.complete || decoder.bytesWritten > 0 || !codesOf(error).includes('Z_BUF_ERROR')) throw error
  }
}

const decoders: Readonly<Record<string, (zlib: typeof import('node:zlib')) => Gunzip | Inflate | BrotliDecompress>> = {
  gzip: (zlib) => zlib.createGunzip(),
  'x-gzip': (zlib) => zlib.createGunzip(),
  deflate: (zlib) => zlib.createInflate(),
  br: (zlib) => zlib.createBrotliDecompress()
}

function decoderOf({ headers }: IncomingMessage): InstanceType<typeof TextDecoder> {
  const [, charset = 'utf-8'] = /charset="?([\w-]{1,40})/i.exec(String(headers['content-type'] ?? '')) ?? []
  try {
    return new TextDecoder(charset)
  } catch {
    return new TextDecoder()
  }
}

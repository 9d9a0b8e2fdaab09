import type { IncomingMessage } from 'node:http'
import type { Readable, Transform } from 'node:stream'
import type { Body } from '../../expect/answer.ts'
import type { Reach } from './exchange.ts'

/** Reads a body as it comes, decompressed; what is beyond `count` is not received, so that no bomb ever unfolds. */
export async function readBody(response: IncomingMessage, { keep, count }: Reach): Promise<Body> {
  const kept: Buffer[] = []
  let size = 0
  for await (const chunk of decoded(response) as AsyncIterable<Buffer>) {
    if (size < keep) kept.push(chunk.subarray(0, keep - size))
    size += chunk.length
    if (size > count) break
  }
  const text = decoderOf(response).decode(Buffer.concat(kept))
  return { text, whole: size <= keep, size: Math.min(size, count), counted: size <= count }
}

function decoded(response: IncomingMessage): Readable {
  const named = String(response.headers['content-encoding'] ?? '')
    .trim()
    .toLowerCase()
  const decoder = decoders[named]
  if (!decoder) return response
  const { pipeline } = process.getBuiltinModule('node:stream')
  // The reader of the last stream is told of an error in any.
  return pipeline(response, decoder(process.getBuiltinModule('node:zlib')), () => {})
}

const decoders: Readonly<Record<string, (zlib: typeof import('node:zlib')) => Transform>> = {
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

import type { IncomingMessage } from 'node:http'

/** The body up to `maxBytes`; of a longer one the rest is not even received. Rejects when the connection ends too early. */
export async function readBody(response: IncomingMessage, maxBytes: number): Promise<{ body: Uint8Array; cut: boolean }> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    size += chunk.length
    if (size > maxBytes) break
  }
  const body = Buffer.concat(chunks)
  return { body: body.subarray(0, maxBytes), cut: size > maxBytes }
}

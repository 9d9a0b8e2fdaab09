import type { IncomingMessage } from 'node:http'

const largestBody = 64 * 1024 * 1024

export interface Body {
  /** Undefined when there is none. */
  value: unknown
  problem?: string
}

export async function readJson(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > largestBody) return { value: undefined, problem: 'Payload too big' }
    chunks.push(chunk)
  }
  return size === 0 ? { value: undefined } : parse(Buffer.concat(chunks).toString('utf8'))
}

function parse(text: string): Body {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return { value: undefined, problem: 'Problems parsing JSON' }
  }
}

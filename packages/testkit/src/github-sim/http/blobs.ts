import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import { close, listen } from './listen.ts'

/** The storage that GitHub sends a client to for logs and archives: another host, whose links are the only key and soon expire. */
export interface BlobHost {
  /** Puts content behind a new link that works for one minute. */
  sign(content: Buffer | string, type: string, now: number): string
}

export interface RunningBlobHost extends BlobHost {
  url: string
  close(): Promise<void>
}

interface Options {
  now: () => number
  /** A client did something that the real storage would refuse. */
  violation: (problem: string) => void
}

const lifeMs = 60_000

export async function startBlobHost({ now, violation }: Options): Promise<RunningBlobHost> {
  const blobs = new Map<string, { content: Buffer; type: string; until: number }>()
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    const blob = blobs.get(path)
    if (request.headers.authorization) violation(`GET ${path.replace(/\?.*/, '')} request: a token was sent to the storage host`)
    const status = request.headers.authorization ? 400 : !blob ? 404 : now() > blob.until ? 403 : 200
    const content = status === 200 && blob ? blob.content : Buffer.from(`<Error><Code>${status}</Code></Error>`)
    response.writeHead(status, { 'content-type': status === 200 && blob ? blob.type : 'application/xml', 'content-length': content.length })
    response.end(content)
  })
  const url = await listen(server)
  const sign = (content: Buffer | string, type: string, at: number) => {
    const key = createHash('sha256').update(`${blobs.size}`).digest('hex').slice(0, 24)
    const path = `/blobs/${key}?se=${Math.floor((at + lifeMs) / 1000)}&sig=${key}`
    blobs.set(path, { content: Buffer.from(content), type, until: at + lifeMs })
    return `${url}${path}`
  }
  return { url, sign, close: () => close(server) }
}

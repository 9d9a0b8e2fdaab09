import type { IncomingMessage, RequestListener } from 'node:http'
import { handlers, type World } from './answers.ts'

/** One request as the fleet got it. */
export interface Asked {
  method: string
  path: string
  headers: IncomingMessage['headers']
  body: string
}

/** Answers by the path alone, and notes every request. */
export function web(world: World, asked: Asked[]): RequestListener {
  return async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://fleet')
    const { method = 'GET', headers, socket } = request
    const body = await textOf(request).catch(() => '')
    asked.push({ method, path: `${url.pathname}${url.search}`, headers, body })
    const handler = handlers[url.pathname]
    if (!handler) return response.writeHead(404, { 'content-type': 'application/json' }).end('{"error":"not found"}')
    await handler({ method, url, headers, body, socket }, response, world)
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { brotliCompressSync, createGzip, deflateSync, gzipSync } from 'node:zlib'

/** What the handlers share: how the fleet is to behave, and what it was asked. */
export interface World {
  /** Where redirects to another host lead. */
  stranger: string
  /** Statuses of `/flapping`, one for each request; the last one stays. */
  flaps: number[]
}

type Handler = (request: Request, response: ServerResponse, world: World) => unknown

interface Request {
  method: string
  url: URL
  headers: IncomingMessage['headers']
  body: string
  socket: IncomingMessage['socket']
}

const json = (response: ServerResponse, value: unknown, status = 200, headers: Record<string, string | string[]> = {}) =>
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value))

const health = {
  status: 'healthy',
  version: '1.4.2',
  checks: [
    { name: 'db', ok: true, ms: 3 },
    { name: 'queue', ok: true, ms: 12 }
  ]
}

const number = ({ url }: Request, name: string, usual: number): number => Number(url.searchParams.get(name) ?? usual)

const compressed =
  (encoding: string, compress: (text: string) => Buffer): Handler =>
  (_request, response) =>
    response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': encoding }).end(compress(JSON.stringify(health)))

function* zeros(megabytes: number) {
  const one = Buffer.alloc(1_048_576)
  for (let sent = 0; sent < megabytes; sent += 1) yield one
}

/** By path. */
export const handlers: Readonly<Record<string, Handler>> = {
  '/healthy': (_request, response) => json(response, health, 200, { 'x-region': 'eu-1' }),
  '/slow': (request, response) => setTimeout(() => json(response, health), number(request, 'ms', 600)),
  '/503': (request, response) => setTimeout(() => json(response, { status: 'down' }, 503), number(request, 'ms', 0)),
  '/status': (request, response) => json(response, {}, number(request, 'code', 200)),
  '/starting': (_request, response) => json(response, { status: 'starting' }),
  '/html': (_request, response) => response.setHeader('content-type', 'text/html').end('<h1>It works</h1>'),
  '/hanging': () => {},
  '/hanging-body': (_request, response) => response.writeHead(200, { 'content-length': '1000' }).write('{"status":'),
  '/reset': ({ socket }) => ('encrypted' in socket ? socket.destroy() : socket.resetAndDestroy()),
  '/truncated': (_request, response) => {
    response.writeHead(200, { 'content-length': '1000' }).write('{"status":')
    setTimeout(() => response.destroy(), 20)
  },
  '/flapping': (_request, response, { flaps }) => {
    const status = (flaps.length > 1 ? flaps.shift() : flaps[0]) ?? 200
    json(response, status === 200 ? health : { status: 'down' }, status)
  },
  '/gzip': compressed('gzip', gzipSync),
  '/br': compressed('br', brotliCompressSync),
  '/deflate': compressed('deflate', deflateSync),
  '/empty': (request, response) =>
    response.writeHead(204, { 'content-encoding': request.url.searchParams.get('encoding') ?? 'gzip' }).end(),
  '/wrong-gzip': (_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('this is no gzip'),
  '/big': (request, response) => response.end(Buffer.alloc(number(request, 'bytes', 5_000_000), 'a')),
  '/bomb': async (request, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' })
    await pipeline(Readable.from(zeros(number(request, 'megabytes', 200))), createGzip(), response).catch(() => {})
  },
  '/echo': ({ method, url, headers, body }, response) => json(response, { method, path: url.pathname, query: url.search, headers, body }),
  '/redirect': (request, response, { stranger }) =>
    response.writeHead(number(request, 'status', 302), { location: request.url.searchParams.get('to') ?? `${stranger}/elsewhere` }).end(),
  '/loop': (_request, response) => response.writeHead(302, { location: '/loop' }).end(),
  '/login': ({ body }, response) =>
    body.includes('open sesame')
      ? json(response, { token: 'captured-token-1', id: 7 }, 200, {
          'set-cookie': ['session=s3ss10n; Path=/; HttpOnly', 'theme=dark'],
          'x-next': 'step two'
        })
      : json(response, { error: 'no' }, 401),
  '/me': ({ headers }, response) => {
    const known = headers.authorization === 'Bearer captured-token-1' && /\bsession=s3ss10n\b/.test(headers.cookie ?? '')
    json(response, known ? { name: 'ada' } : { error: 'who are you?' }, known ? 200 : 401)
  },
  '/token': ({ body, headers }, response) => {
    const basic = `Basic ${Buffer.from('client:s3cret-of-client').toString('base64')}`
    const known = headers.authorization === basic || body.includes('client_secret=s3cret-of-client')
    const grants = body.includes('grant_type=client_credentials')
    json(
      response,
      known && grants ? { access_token: 'oauth-token-1', token_type: 'Bearer', expires_in: 60 } : { error: 'invalid_client' },
      known ? 200 : 401
    )
  },
  '/token-in-form': ({ body, headers }, response) => {
    const known = !headers.authorization && body.includes('client_id=client&client_secret=s3cret-of-client')
    json(response, known ? { access_token: 'oauth-token-1' } : { error: 'invalid_client' }, known ? 200 : 400)
  },
  '/with-token': ({ headers }, response) => json(response, {}, headers.authorization === 'Bearer oauth-token-1' ? 200 : 401),
  '/with-password': ({ headers }, response) =>
    json(response, {}, headers.authorization === `Basic ${Buffer.from('ada:p@ss/word').toString('base64')}` ? 200 : 401)
}

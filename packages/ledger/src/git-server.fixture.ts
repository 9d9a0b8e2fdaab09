import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** What a test wants the server to do with a request; absent for what git would do. */
type Intercept = (request: {
  method: string
  url: string
  authorization: string
}) => { status: number; body?: string; location?: string } | Cut | undefined

/** The client hears no answer to what was done, or does not even get its request through. */
type Cut = 'hang-up-after' | 'hang-up-midway'

export interface GitServer {
  origin: string
  url: string
  /** The bare repository that is served. */
  folder: string
  requests: { method: string; url: string; authorization: string }[]
  intercept: (with_: Intercept) => void
  git: (...args: string[]) => string
  /** Resolves once git is done with every request, also those whose client is gone. */
  idle: () => Promise<void>
  close: () => Promise<void>
}

const execPath = spawnSync('git', ['--exec-path'], { encoding: 'utf8' })

/** Why the branch driver cannot be tested here; absent when it can. */
export const missingGit: string | undefined =
  execPath.status !== 0
    ? 'git is not installed'
    : spawnSync(join(execPath.stdout.trim(), 'git-http-backend'), { env: {} }).error
      ? 'git http-backend is not installed'
      : undefined

/** A real git server on loopback: git's own CGI program behind node:http. */
export async function gitServer(): Promise<GitServer> {
  const root = mkdtempSync(join(tmpdir(), 'git-server-'))
  const folder = join(root, 'octo/app.git')
  const git = (...args: string[]) => spawnSync('git', ['-C', folder, ...args], { encoding: 'utf8' }).stdout.trim()
  spawnSync('git', ['init', '--quiet', '--bare', folder])
  git('config', 'http.receivepack', 'true')
  // After each push git would look whether there is anything to tidy.
  git('config', 'receive.autogc', 'false')
  let intercept: Intercept = () => undefined
  const requests: GitServer['requests'] = []
  const running = new Set<Promise<unknown>>()
  const server = createServer((request, response) => {
    const seen = { method: request.method ?? '', url: request.url ?? '', authorization: request.headers.authorization ?? '' }
    requests.push(seen)
    const answer = intercept(seen)
    if (typeof answer === 'object') {
      response.writeHead(answer.status, answer.location === undefined ? {} : { location: answer.location }).end(answer.body ?? '')
      return
    }
    const call = cgi({ root, request, response, cut: answer })
    running.add(call)
    void call.finally(() => running.delete(call))
  })
  const origin = await listen(server)
  return {
    origin,
    url: `${origin}/octo/app.git`,
    folder,
    requests,
    git,
    intercept: (with_) => {
      intercept = with_
    },
    async idle() {
      do {
        await Promise.all(running)
        await sleep(300)
      } while (running.size > 0)
    },
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
      rmSync(root, { recursive: true, force: true })
    }
  }
}

async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
}

interface Call {
  root: string
  request: IncomingMessage
  response: ServerResponse
  cut: Cut | undefined
}

async function cgi({ root, request, response, cut }: Call): Promise<void> {
  const [path = '', query = ''] = (request.url ?? '').split('?')
  const child = spawn('git', ['http-backend'], {
    env: {
      PATH: process.env.PATH ?? '',
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: '1',
      REQUEST_METHOD: request.method ?? 'GET',
      PATH_INFO: path,
      QUERY_STRING: query,
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
      REMOTE_USER: 'x-access-token',
      REMOTE_ADDR: '127.0.0.1'
    }
  })
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  child.stdin.on('error', () => undefined)
  if (cut === 'hang-up-midway') request.once('data', (chunk: Buffer) => child.stdin.end(chunk.subarray(0, chunk.length / 2)))
  else request.pipe(child.stdin)
  request.on('close', () => child.stdin.end())
  await once(child, 'close')
  if (cut) request.socket.destroy()
  else reply(response, Buffer.concat(chunks))
}

function reply(response: ServerResponse, output: Buffer): void {
  const end = output.indexOf('\r\n\r\n')
  const headers = output
    .subarray(0, end)
    .toString()
    .split('\r\n')
    .map((line) => line.split(': ') as [string, string])
  const status = headers.find(([name]) => name === 'Status')?.[1] ?? '200'
  response.writeHead(Number.parseInt(status, 10), headers.filter(([name]) => name !== 'Status').flat())
  response.end(output.subarray(end + 4))
}

import { request } from 'node:http'
import type { GithubSimOptions } from './options.ts'
import { type GithubSim, startGithubSim } from './start.ts'

export interface Reply {
  status: number
  headers: Readonly<Record<string, string | string[] | undefined>>
  /** JSON where the answer says so, else text; undefined when empty. */
  body: unknown
}

export interface Ask {
  method?: string
  body?: unknown
  headers?: Record<string, string>
}

/** Sends one request to any address. */
export function ask(url: string, { method = 'GET', body, headers = {} }: Ask = {}): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers: { 'user-agent': 'tocsin-test', ...headers }, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.once('error', reject)
      response.once('end', () => {
        const text = Buffer.concat(chunks).toString('utf8')
        const isJson = response.headers['content-type']?.startsWith('application/json') && text !== ''
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: isJson ? JSON.parse(text) : text || undefined })
      })
    })
    sent.once('error', reject)
    sent.end(body === undefined ? undefined : JSON.stringify(body))
  })
}

/** Sends one request with a token to the API of a simulator. */
export const send = (sim: GithubSim, method: string, path: string, { body, headers = {} }: Ask = {}): Promise<Reply> =>
  ask(`${sim.url}${path}`, { method, body, headers: { authorization: 'Bearer t', ...headers } })

export const get = (sim: GithubSim, path: string, headers: Record<string, string> = {}): Promise<Reply> =>
  send(sim, 'GET', path, { headers })

/** Runs a test against a simulator of its own. */
export async function withSim(options: GithubSimOptions, act: (sim: GithubSim) => Promise<void>): Promise<void> {
  const sim = await startGithubSim(options)
  try {
    await act(sim)
  } finally {
    await sim.close()
  }
}

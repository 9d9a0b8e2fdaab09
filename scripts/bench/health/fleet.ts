import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Fleet {
  /** Where `/50/…` answers after 50 ms, and `/hang` never. */
  open: string
  /** Where nobody listens. */
  closed: string
  close(): Promise<void>
}

/** What is probed, on loopback. */
export async function startFleet(): Promise<Fleet> {
  const server = createServer(({ url = '' }, response) => {
    const ms = Number(/^\/(\d+)\//.exec(url)?.[1] ?? Number.NaN)
    if (ms === 0) response.end('ok')
    else if (ms > 0) setTimeout(() => response.end('ok'), ms)
  })
  const [open, closed] = [await listening(server), await freePort()]
  return {
    open: `http://127.0.0.1:${open}`,
    closed: `http://127.0.0.1:${closed}`,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    }
  }
}

async function listening(server: ReturnType<typeof createServer>): Promise<number> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

/** One that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer()
  const port = await listening(server)
  server.close()
  await once(server, 'close')
  return port
}

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Listening {
  /** `http://127.0.0.1:<port>` */
  url: string
  server: Server
  /** Cuts what hangs. */
  close(): Promise<void>
}

/** An HTTP server on a free loopback port. An exception in its handler cuts the connection and is thrown by `close`. */
export async function listen(handle: (request: IncomingMessage, response: ServerResponse) => Promise<unknown>): Promise<Listening> {
  const bugs: unknown[] = []
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      if (!request.socket.destroyed) bugs.push(error)
      response.destroy()
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, server, close: () => close(server, bugs) }
}

async function close(server: Server, bugs: readonly unknown[]): Promise<void> {
  const closed = new Promise((done) => server.close(done))
  server.closeAllConnections()
  await closed
  if (bugs.length > 0) throw new AggregateError(bugs, 'A server of the test bed failed')
}

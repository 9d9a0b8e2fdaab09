import { createServer, type Socket } from 'node:net'
import { listen } from './listen.ts'

/** A server that nobody should ever talk to. It notes each request line and answers 200. */
export async function startStranger(): Promise<{ url: string; requests: readonly string[]; close(): Promise<void> }> {
  const requests: string[] = []
  const { url, close } = await listen(async ({ method, url: path }, response) => {
    requests.push(`${method} ${path}`)
    response.end('{}')
  })
  return { url, requests, close }
}

/** Accepts connections and never says a word: an https URL to it hangs in the handshake, an http URL before the head. */
export async function startBlackHole(): Promise<{ port: number; close(): Promise<void> }> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => void sockets.add(socket.on('error', () => sockets.delete(socket))))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  const close = async () => {
    const closed = new Promise((done) => server.close(done))
    for (const socket of sockets) socket.destroy()
    await closed
  }
  return { port: typeof address === 'object' && address ? address.port : 0, close }
}

/** A port of loopback where nobody listens. */
export async function closedPort(): Promise<number> {
  const { port, close } = await startBlackHole()
  await close()
  return port
}

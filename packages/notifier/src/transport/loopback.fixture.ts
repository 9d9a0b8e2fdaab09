import { createServer, type RequestListener } from 'node:http'
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from 'node:net'

export interface Loopback {
  port: number
  close(): Promise<void>
}

/** A test's HTTP server on a free port. */
export const httpServer = (listener: RequestListener) => listening(createServer(listener))

/** A test's TCP server, for what no HTTP server would do. */
export const tcpServer = (onSocket: (socket: Socket) => void) => listening(createTcpServer(onSocket))

export async function listening(server: Server): Promise<Loopback> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket)))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    close() {
      for (const socket of sockets) socket.destroy()
      return new Promise((resolve) => server.close(() => resolve()))
    }
  }
}

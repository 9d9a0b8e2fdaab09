import type { AddressInfo, Server, Socket } from 'node:net'

export interface Opened {
  port: number
  close(): Promise<void>
}

/** Opens a server on a free port of loopback. Closing it cuts what hangs. */
export async function open(server: Server, host = '127.0.0.1'): Promise<Opened> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket)))
  })
  await new Promise<void>((listening, failed) => server.once('error', failed).listen(0, host, listening))
  const close = () => {
    const closed = new Promise<void>((done) => server.close(() => done()))
    for (const socket of sockets) socket.destroy()
    return closed
  }
  return { port: (server.address() as AddressInfo).port, close }
}

import { createServer as createHttpServer } from 'node:http'
import { createServer } from 'node:net'
import { WebSocketServer } from 'ws'
import { type Opened, open } from './open.ts'

/** Sends a banner as a mail server does, and answers each line with `250 <line>`. */
export const startBanner = (): Promise<Opened> =>
  open(
    createServer((socket) => {
      socket.write('220 fleet ESMTP ready\r\n')
      socket.on('data', (line: Buffer) => socket.write(`250 ${line}`))
    })
  )

/** Takes connections and never says a word. */
export const startMute = (): Promise<Opened> => open(createServer(() => {}))

/** Answers what is no HTTP. */
export const startGarbage = (): Promise<Opened> =>
  open(createServer((socket) => socket.once('data', () => socket.end('\x00\x01 what?\r\n\r\n'))))

/** A WebSocket that greets and sends back what it gets; `/mute` says nothing, `/refused` answers 403, `/closing` closes at once. */
export async function startWebSocket(): Promise<Opened> {
  const server = createHttpServer((_request, response) => response.writeHead(426).end())
  const sockets = new WebSocketServer({ noServer: true })
  server.on('upgrade', (request, socket, head) => {
    if (request.url === '/refused') return socket.end('HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n')
    if (request.url === '/wrong-accept')
      return socket.end(
        'HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: upgrade\r\nsec-websocket-accept: AAAA\r\n\r\n'
      )
    return sockets.handleUpgrade(request, socket, head, (client) => {
      if (request.url === '/closing') return client.close(1013, 'try again later')
      if (request.url === '/mute') return
      if (request.url === '/flood') return client.send('x'.repeat(2_000_000))
      client.send('hello')
      client.on('message', (data) => client.send(`echo: ${data}`))
    })
  })
  return open(server)
}

import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import { TLSSocket } from 'node:tls'
import { folderWith } from '@tocsin/testkit'

/** A company's proxy that opens TLS with certificates of its own, and takes the sim for discord.com. */
export async function companyProxy(sim: string) {
  const { ca, key, cert } = certificatesFor('discord.com')
  const asked: string[] = []
  const server = createServer((_, response) => void response.writeHead(400).end())
  server.on('connect', ({ url = '', headers }, socket) => {
    asked.push(`${url} ${headers['proxy-authorization'] ?? ''}`.trim())
    socket.write('HTTP/1.1 200 OK\r\n\r\n')
    const opened = new TLSSocket(socket, { isServer: true, key, cert })
    const upstream = connect(Number(new URL(sim).port), '127.0.0.1')
    opened.on('error', () => upstream.destroy())
    upstream.on('error', () => opened.destroy())
    opened.pipe(upstream).pipe(opened)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const close = async () => {
    server.closeAllConnections()
    server.close()
  }
  return { host: `127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`, asked, ca, [Symbol.asyncDispose]: close }
}

/** A certificate of the host, and the path of that of the authority that signed it. */
function certificatesFor(host: string) {
  const folder = folderWith({ names: `subjectAltName=DNS:${host}\n` })
  const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' })
  const fresh = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
  openssl('req', '-x509', ...fresh, '-keyout', 'ca.key', '-out', 'ca.pem', '-days', '2', '-subj', '/CN=Company CA')
  openssl('req', ...fresh, '-keyout', 'key.pem', '-out', 'csr.pem', '-subj', `/CN=${host}`)
  const signed = openssl('x509', '-req', '-in', 'csr.pem', '-CA', 'ca.pem', '-CAkey', 'ca.key', '-days', '2', '-extfile', 'names')
  writeFileSync(join(folder, 'cert.pem'), signed)
  const text = (name: string) => readFileSync(join(folder, name), 'utf8')
  return { ca: join(folder, 'ca.pem'), key: text('key.pem'), cert: text('cert.pem') }
}

import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Certificates, makeCertificates } from './certificates.ts'
import { open } from './open.ts'

export interface Nginx {
  urls: Readonly<Record<'http' | 'https' | 'expired', string>>
  certificates: Certificates
  close(): Promise<void>
}

/** Why there is no nginx on this machine; nothing where there is. */
export function missingNginx(): string | undefined {
  try {
    execFileSync('nginx', ['-v'], { stdio: 'ignore' })
    return undefined
  } catch {
    return 'nginx is not installed; Debian has it as nginx-light'
  }
}

/** An nginx of its own on three ports of loopback: `/healthy`, `/503`, `/moved`, over HTTP, over TLS, and over TLS with a certificate that has expired. */
export async function startNginx(): Promise<Nginx> {
  const certificates = makeCertificates()
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'))
  const [http, https, expired] = await Promise.all([freePort(), freePort(), freePort()])
  for (const name of ['good', 'expired'] as const) {
    writeFileSync(join(folder, `${name}.pem`), certificates.of[name].cert)
    writeFileSync(join(folder, `${name}.key`), certificates.of[name].key)
  }
  writeFileSync(join(folder, 'nginx.conf'), configuration(folder, { http, https, expired }))
  const server = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')], { stdio: 'ignore' })
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  await Promise.all([http, https, expired].map((port) => answering(port, ended)))
  return {
    urls: { http: `http://127.0.0.1:${http}`, https: `https://127.0.0.1:${https}`, expired: `https://127.0.0.1:${expired}` },
    certificates,
    close: async () => {
      server.kill('SIGTERM')
      await ended
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

async function freePort(): Promise<number> {
  const { port, close } = await open(createServer())
  await close()
  return port
}

const configuration = (folder: string, { http, https, expired }: Record<'http' | 'https' | 'expired', number>) => `daemon off;
master_process off;
pid ${folder}/nginx.pid;
events {}
http {
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
${site(`listen 127.0.0.1:${http};`)}
${site(`listen 127.0.0.1:${https} ssl; ssl_certificate ${folder}/good.pem; ssl_certificate_key ${folder}/good.key;`)}
${site(`listen 127.0.0.1:${expired} ssl; ssl_certificate ${folder}/expired.pem; ssl_certificate_key ${folder}/expired.key;`)}
}
`

const site = (listen: string) => `  server {
    ${listen}
    default_type application/json;
    location /healthy { return 200 '{"status":"healthy"}'; }
    location /503 { return 503; }
    location /moved { return 302 /healthy; }
  }`

/** Takes a few ms. */
async function answering(port: number, ended: Promise<void>): Promise<void> {
  let isOver = false
  void ended.then(() => {
    isOver = true
  })
  for (let attempt = 0; attempt < 200 && !isOver; attempt += 1) {
    const taken = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false))
      socket.on('connect', () => socket.destroy())
    })
    if (taken) return
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error('nginx did not start')
}

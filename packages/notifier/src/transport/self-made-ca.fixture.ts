import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface SelfMade {
  /** Path of the CA's certificate. */
  file: string
  ca: string
  key: string
  cert: string
  remove(): void
}

/** A CA and a certificate of `hooks.example.test` and 127.0.0.1 signed by it; nothing where openssl is missing. */
export function selfMade(): SelfMade | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'tls-'))
  const at = (name: string) => join(folder, name)
  const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' })
  const ec = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
  try {
    writeFileSync(at('names'), 'subjectAltName=DNS:hooks.example.test,IP:127.0.0.1\n')
    openssl('req', '-x509', ...ec, '-keyout', 'ca.key', '-out', 'ca.pem', '-days', '2', '-subj', '/CN=Test CA')
    openssl('req', ...ec, '-keyout', 'key.pem', '-out', 'csr.pem', '-subj', '/CN=hooks.example.test')
    openssl(
      'x509',
      '-req',
      '-in',
      'csr.pem',
      '-CA',
      'ca.pem',
      '-CAkey',
      'ca.key',
      '-CAcreateserial',
      '-out',
      'cert.pem',
      '-days',
      '2',
      '-extfile',
      'names'
    )
  } catch (error) {
    rmSync(folder, { recursive: true })
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
  const text = (name: string) => readFileSync(at(name), 'utf8')
  return {
    file: at('ca.pem'),
    ca: text('ca.pem'),
    key: text('key.pem'),
    cert: text('cert.pem'),
    remove: () => rmSync(folder, { recursive: true })
  }
}

import { TransportError } from '../http.ts'
import { codeOf } from './explain.ts'
import type { Environment } from './proxy.ts'

/** TLS options; empty where node's own choice, which knows NODE_EXTRA_CA_CERTS, is right. */
export type Trust = { ca?: string[] }

/** What to trust besides node's own choice; the file is read once, when the first https request needs it. */
export function certificates(env: Environment, ca: readonly string[]): () => Promise<Trust> {
  const file = env.SSL_CERT_FILE
  let read: Promise<Trust> | undefined
  return () => {
    read ??= file || ca.length > 0 ? withDefaults(file, ca) : Promise.resolve({})
    return read
  }
}

async function withDefaults(file: string | undefined, ca: readonly string[]): Promise<Trust> {
  const { getCACertificates } = process.getBuiltinModule('node:tls')
  const own = file ? [await readPem(file)] : []
  return { ca: [...getCACertificates('default'), ...own, ...ca] }
}

async function readPem(file: string): Promise<string> {
  const { readFile } = process.getBuiltinModule('node:fs/promises')
  return readFile(file, 'utf8').catch((error) => {
    throw new TransportError(`the file that SSL_CERT_FILE names cannot be read (${codeOf(error)})`, { fault: 'tls', sent: false })
  })
}

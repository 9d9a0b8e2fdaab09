import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Certificate {
  cert: string
  key: string
}

const day = 86_400_000

const local = 'DNS:localhost,DNS:example.com,DNS:*.example.com,IP:127.0.0.1'

/** From when to when each is valid, in days from now, and for which names. All but `selfSigned` are signed by the CA. */
const kinds = {
  good: [-10, 90, `${local},DNS:good.example.test,IP:::1`],
  expiring: [-10, 5.5, local],
  expired: [-10, -2.5, local],
  notYetValid: [3.5, 90, local],
  wrongName: [-10, 90, 'DNS:other.example.test'],
  client: [-10, 90, 'DNS:client.example.test']
} as const

export type CertificateKind = keyof typeof kinds | 'selfSigned'

export interface Certificates {
  /** Of the CA, in PEM. */
  ca: string
  of: Readonly<Record<CertificateKind, Certificate>>
}

const settings = `[ca]
default_ca = self
[self]
database = index
new_certs_dir = .
serial = serial
default_md = sha256
policy = any
unique_subject = no
rand_serial = yes
[any]
commonName = supplied
`

/** A CA and a certificate of each kind, made by openssl, which has to be installed. */
export function makeCertificates(now = Date.now()): Certificates {
  const folder = mkdtempSync(join(tmpdir(), 'fleet-'))
  try {
    return issued(folder, now)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function issued(folder: string, now: number): Certificates {
  const at = (name: string) => join(folder, name)
  const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' })
  const text = (name: string) => readFileSync(at(name), 'utf8')
  writeFileSync(at('ca.cnf'), settings)
  writeFileSync(at('index'), '')
  const fresh = ['req', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
  openssl(...fresh, '-x509', '-keyout', 'ca.key', '-out', 'ca.pem', '-days', '365', '-subj', '/CN=Fleet CA')
  openssl(
    ...fresh,
    '-x509',
    '-keyout',
    'self.key',
    '-out',
    'self.pem',
    '-days',
    '90',
    '-subj',
    '/CN=127.0.0.1',
    '-addext',
    'subjectAltName=IP:127.0.0.1'
  )

  const sign = (kind: string, [from, to, names]: readonly [number, number, string]): Certificate => {
    openssl(...fresh, '-keyout', 'key.pem', '-out', 'csr.pem', '-subj', `/CN=${kind}`)
    writeFileSync(at('names'), `subjectAltName=${names}\n`)
    const dates = ['-startdate', stamp(now + from * day), '-enddate', stamp(now + to * day)]
    openssl(
      'ca',
      '-batch',
      '-notext',
      '-config',
      'ca.cnf',
      '-cert',
      'ca.pem',
      '-keyfile',
      'ca.key',
      '-in',
      'csr.pem',
      '-out',
      'cert.pem',
      '-extfile',
      'names',
      ...dates
    )
    return { cert: text('cert.pem'), key: text('key.pem') }
  }
  const signed = Object.fromEntries(Object.entries(kinds).map(([kind, about]) => [kind, sign(kind, about)])) as Record<
    keyof typeof kinds,
    Certificate
  >
  return { ca: text('ca.pem'), of: { ...signed, selfSigned: { cert: text('self.pem'), key: text('self.key') } } }
}

/** As openssl takes it: `20260105030000Z`. */
const stamp = (time: number): string => `${new Date(time).toISOString().slice(0, 19).replaceAll(/[-T:]/g, '')}Z`

import { createSocket } from 'node:dgram'

/** By name in lower case: its records by type. A name that is not there does not exist. */
export type Zone = Readonly<Record<string, Readonly<{ A?: string[]; TXT?: string[]; CNAME?: string; MX?: [number, string][] }>>>

const types = { A: 1, CNAME: 5, MX: 15, TXT: 16 } as const
const [ok, serverFailure, noSuchName] = [0, 2, 3]

/** Names below it are never answered, and those below `broken.test` with SERVFAIL. */
const silent = 'silent.test'

export interface DnsServer {
  /** `127.0.0.1:<port>` */
  address: string
  asked: readonly string[]
  close(): Promise<void>
}

/** A name server over UDP on loopback. */
export async function startDns(zone: Zone): Promise<DnsServer> {
  const asked: string[] = []
  const socket = createSocket('udp4')
  socket.on('message', (query, from) => {
    const { name, type, end } = questionOf(query)
    asked.push(name)
    if (!name.endsWith(silent)) socket.send(answerTo(query.subarray(0, end), name, type, zone), from.port, from.address)
  })
  await new Promise<void>((bound) => socket.bind(0, '127.0.0.1', bound))
  const close = () => new Promise<void>((closed) => void socket.close(() => closed()))
  return { address: `127.0.0.1:${socket.address().port}`, asked, close }
}

function questionOf(query: Buffer): { name: string; type: number; end: number } {
  const labels: string[] = []
  let at = 12
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(query.toString('ascii', at + 1, at + 1 + length))
    at += 1 + length
  }
  return { name: labels.join('.').toLowerCase(), type: query.readUInt16BE(at + 1), end: at + 5 }
}

function answerTo(question: Buffer, name: string, type: number, zone: Zone): Buffer {
  const records = zone[name]
  const answers = records ? recordsOf(records, type) : []
  const code = name.endsWith('broken.test') ? serverFailure : records ? ok : noSuchName
  const head = Buffer.from(question)
  head.writeUInt16BE(0x8180 | code, 2)
  head.writeUInt16BE(answers.length, 6)
  head.writeUInt32BE(0, 8)
  return Buffer.concat([head, ...answers])
}

function recordsOf({ A = [], TXT = [], CNAME, MX = [] }: Zone[string], type: number): Buffer[] {
  const found: Readonly<Record<number, Buffer[]>> = {
    [types.A]: A.map((address) => Buffer.from(address.split('.').map(Number))),
    [types.TXT]: TXT.map((text) => Buffer.concat([Buffer.from([text.length]), Buffer.from(text)])),
    [types.CNAME]: CNAME === undefined ? [] : [nameOf(CNAME)],
    [types.MX]: MX.map(([preference, name]) => Buffer.concat([Buffer.from([0, preference]), nameOf(name)]))
  }
  return (found[type] ?? []).map((data) => Buffer.concat([recordHead(type, data.length), data]))
}

/** The name of the question, class IN, 60 s. */
function recordHead(type: number, length: number): Buffer {
  const head = Buffer.from([0xc0, 12, 0, type, 0, 1, 0, 0, 0, 60, 0, 0])
  head.writeUInt16BE(length, 10)
  return head
}

const nameOf = (name: string): Buffer =>
  Buffer.concat([...name.split('.').map((label) => Buffer.concat([Buffer.from([label.length]), Buffer.from(label)])), Buffer.from([0])])

import { attributeOf } from './attributes.ts'
import { type XmlLimits, xmlLimits } from './limits.ts'
import { readXml } from './read-xml.ts'
import type { Handler } from './scan.ts'

export interface Seen {
  /** As `<a b="c">`, `</a>` and texts, pieces of which are joined. */
  events: string[]
  problem: string | undefined
}

/** All that a document says, in pieces of so many bytes. */
export async function seen(document: string | Uint8Array, size = Number.POSITIVE_INFINITY, limits: Partial<XmlLimits> = {}): Promise<Seen> {
  const events: string[] = []
  const problem = await readXml(pieces(bytesOf(document), size), () => listening(events), { ...xmlLimits, ...limits })
  return { events, problem }
}

/** The same of a document that comes in these pieces. */
export async function seenIn(...parts: Uint8Array[]): Promise<Seen> {
  const events: string[] = []
  return { problem: await readXml(parts, () => listening(events)), events }
}

export const bytesOf = (document: string | Uint8Array): Uint8Array => (typeof document === 'string' ? Buffer.from(document) : document)

/** The same memory for every piece, as a reader of files has it. */
export function* pieces(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  const memory = Buffer.alloc(Math.min(size, bytes.length))
  for (let at = 0; at < bytes.length; at += size) {
    const piece = bytes.subarray(at, at + size)
    memory.set(piece)
    yield memory.subarray(0, piece.length)
  }
}

function listening(events: string[]): Handler {
  let isText = false
  const say = (event: string) => {
    isText = false
    events.push(event)
  }
  return {
    wantsText: true,
    open(name, attributes) {
      const values = attributes.names.slice(0, attributes.count).map((key) => ` ${key}=${JSON.stringify(attributeOf(attributes, key))}`)
      say(`<${name}${values.join('')}>`)
    },
    text(piece) {
      if (isText) events.push((events.pop() ?? '') + piece)
      else events.push(piece)
      isText = true
    },
    close: (name) => say(`</${name}>`),
    end: () => undefined
  }
}

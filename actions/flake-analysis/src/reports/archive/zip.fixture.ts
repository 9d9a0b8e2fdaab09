import { crc32, deflateRawSync } from 'node:zlib'

/** An entry as its maker wants it: each field may lie. */
export interface Made {
  name: string
  content?: string | Buffer
  method?: number
  /** Declared bytes, inflated. */
  size?: number
  crc?: number
  flags?: number
  /** Of Unix, as 0o120777. */
  mode?: number
  /** Whether sizes and place are written as 64 bits. */
  zip64?: boolean
}

/** A zip archive of exactly these entries (APPNOTE 6.3). */
export function zipOf(...entries: Made[]): Buffer {
  let offset = 0
  const made = entries.map((entry) => {
    const local = localEntry(entry)
    const record = { local, directory: directoryRecord(entry, offset) }
    offset += local.length
    return record
  })
  const directory = Buffer.concat(made.map((each) => each.directory))
  const end = Buffer.concat([u32(0x06054b50), u32(0), u16(made.length), u16(made.length), u32(directory.length), u32(offset), u16(0)])
  return Buffer.concat([...made.map(({ local }) => local), directory, end])
}

const localEntry = (entry: Made) => Buffer.concat([u32(0x04034b50), head(entry), Buffer.from(entry.name), dataOf(entry)])

function directoryRecord(entry: Made, offset: number): Buffer {
  const mode = ((entry.mode ?? 0) << 16) >>> 0
  const extra = entry.zip64 ? wide(contentOf(entry).length, dataOf(entry).length, offset) : Buffer.alloc(0)
  const start = [
    u32(0x02014b50),
    u16(0x0314),
    head(entry, extra.length),
    u16(0),
    u16(0),
    u16(0),
    u32(mode),
    u32(entry.zip64 ? full : offset)
  ]
  return Buffer.concat([...start, Buffer.from(entry.name), extra])
}

/** Of a field whose value stands in the extra field. */
const full = 0xffffffff

function wide(...values: number[]): Buffer {
  const field = Buffer.alloc(4 + 8 * values.length)
  field.writeUInt16LE(1, 0)
  field.writeUInt16LE(8 * values.length, 2)
  for (const [index, value] of values.entries()) field.writeBigUInt64LE(BigInt(value), 4 + 8 * index)
  return field
}

function head(entry: Made, extra = 0): Buffer {
  const { name, flags = 0x800, method = 8, size, crc } = entry
  const content = contentOf(entry)
  const sizes = extra > 0 ? [u32(full), u32(full)] : [u32(dataOf(entry).length), u32(size ?? content.length)]
  return Buffer.concat([
    u16(20),
    u16(flags),
    u16(method),
    u32(0x21_0000),
    u32(crc ?? checksumOf(entry)),
    ...sizes,
    u16(Buffer.byteLength(name)),
    u16(extra)
  ])
}

/** Made once for each entry: some hold 65 MiB. */
const once = <Part>(make: (entry: Made) => Part) => {
  const parts = new WeakMap<Made, Part>()
  return (entry: Made): Part => {
    const part = parts.get(entry) ?? make(entry)
    parts.set(entry, part)
    return part
  }
}

const contentOf = once(({ content = '' }) => Buffer.from(content as string))
const checksumOf = once((entry) => crc32(contentOf(entry)))
const dataOf = once((entry) => (entry.method === undefined || entry.method === 8 ? deflateRawSync(contentOf(entry)) : contentOf(entry)))

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

import { crc32 } from 'node:zlib'

interface Entry {
  name: Buffer
  content: Buffer
  crc: number
  offset: number
}

/** 1980-01-01, the first day that a zip file knows. */
const dosDate = 0x21
const utf8Names = 0x800

/** A zip archive whose entries are stored, not compressed. */
export function zip(files: Readonly<Record<string, string | Buffer>>): Buffer {
  let offset = 0
  const entries = Object.entries(files).map(([path, text]): Entry => {
    const [name, content] = [Buffer.from(path), Buffer.from(text)]
    const entry = { name, content, crc: crc32(content), offset }
    offset += 30 + name.length + content.length
    return entry
  })
  const directory = Buffer.concat(entries.map(directoryRecord))
  return Buffer.concat([
    ...entries.flatMap((entry) => [localHeader(entry), entry.content]),
    directory,
    endRecord(entries.length, directory.length, offset)
  ])
}

function localHeader(entry: Entry): Buffer {
  return Buffer.concat([uint32(0x04034b50), shared(entry), uint16(0), entry.name])
}

function directoryRecord(entry: Entry): Buffer {
  const noComment = Buffer.alloc(10)
  return Buffer.concat([uint32(0x02014b50), uint16(20), shared(entry), uint16(0), noComment, uint32(entry.offset), entry.name])
}

function shared({ name, content, crc }: Entry): Buffer {
  const stored = uint16(0)
  const size = uint32(content.length)
  return Buffer.concat([uint16(20), uint16(utf8Names), stored, uint16(0), uint16(dosDate), uint32(crc), size, size, uint16(name.length)])
}

function endRecord(count: number, size: number, offset: number): Buffer {
  return Buffer.concat([uint32(0x06054b50), uint16(0), uint16(0), uint16(count), uint16(count), uint32(size), uint32(offset), uint16(0)])
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

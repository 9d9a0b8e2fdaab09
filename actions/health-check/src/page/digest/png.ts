/** Red, green and blue from 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number]

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const trueColour = 2
const depth = 8

/** A picture as PNG (https://www.w3.org/TR/png-3/), rows from the top; all of them are as long as the first. */
export function png(rows: readonly (readonly Colour[])[]): Buffer {
  const { deflateSync } = process.getBuiltinModule('node:zlib')
  const header = Buffer.alloc(13)
  header.writeUInt32BE(rows[0]?.length ?? 0, 0)
  header.writeUInt32BE(rows.length, 4)
  header.set([depth, trueColour, 0, 0, 0], 8)
  // Each row begins with its filter: none.
  const pixels = Buffer.concat(rows.map((row) => Buffer.from([0, ...row.flat()])))
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(pixels)), chunk('IEND', Buffer.alloc(0))])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  checksum.writeUInt32BE(process.getBuiltinModule('node:zlib').crc32(body))
  return Buffer.concat([length, body, checksum])
}

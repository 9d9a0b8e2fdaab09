export const byteOf = (character: string): number => character.charCodeAt(0)

export const ascii = {
  tab: 9,
  lineFeed: 10,
  return: 13,
  space: 32,
  bang: byteOf('!'),
  quote: byteOf('"'),
  hash: byteOf('#'),
  ampersand: byteOf('&'),
  apostrophe: byteOf("'"),
  dash: byteOf('-'),
  slash: byteOf('/'),
  semicolon: byteOf(';'),
  less: byteOf('<'),
  equals: byteOf('='),
  greater: byteOf('>'),
  question: byteOf('?'),
  open: byteOf('['),
  close: byteOf(']')
} as const

/** A table by byte. */
export function classes(classOf: (byte: number) => number): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, byte) => classOf(byte))
}

const isSpaceByte = (byte: number) => byte === ascii.tab || byte === ascii.lineFeed || byte === ascii.return || byte === ascii.space

/** 1 for what XML calls white space. */
export const spaces = classes((byte) => Number(isSpaceByte(byte)))

/** Control codes that no document may hold, however written. */
export const isForbidden = (byte: number): boolean => byte < ascii.space && !isSpaceByte(byte)

/** 1 for what may stand in a name: all that is not ASCII is looked at more closely by `names`. */
export const nameBytes = classes((byte) => Number(byte >= 0x80 || /[\w:.-]/.test(String.fromCharCode(byte))))

import { expanded } from './references.ts'

/** What the bytes of a value hold beside plain ASCII. */
export const holds = { reference: 1, space: 2, beyondAscii: 4 } as const

/** The attributes of the tag at hand, decoded when they are asked for. One object for all tags. */
export interface Attributes {
  count: number
  /** With their prefixes. */
  names: string[]
  bytes: Buffer
  from: number[]
  to: number[]
  holds: number[]
  /** Names beyond the first few. */
  more: Set<string>
}

export const noAttributes = (): Attributes => ({
  count: 0,
  names: [],
  bytes: Buffer.alloc(0),
  from: [],
  to: [],
  holds: [],
  more: new Set()
})

/** A value as a string of its own, which keeps no other memory alive. */
export function textOf({ bytes, from, to, holds: held }: Attributes, index: number): string {
  const kinds = held[index] as number
  const [first, end] = [from[index] as number, to[index] as number]
  if (kinds === 0) return bytes.toString('latin1', first, end)
  const text = bytes.toString('utf8', first, end)
  const spaced = (kinds & holds.space) === 0 ? text : text.replace(/\r\n|[\t\n\r]/g, ' ')
  return (kinds & holds.reference) === 0 ? spaced : expanded(spaced)
}

/** The value of an attribute that a tag may lack. */
export function attributeOf(attributes: Attributes, name: string): string | undefined {
  for (let index = 0; index < attributes.count; index += 1) if (attributes.names[index] === name) return textOf(attributes, index)
  return undefined
}

/** The last value of an attribute that seldom changes. */
export interface Memo {
  bytes: Buffer
  length: number
  text: string
}

const longestMemo = 1000

export const memo = (): Memo => ({ bytes: Buffer.alloc(longestMemo), length: 0, text: '' })

/** Like `textOf`, and the same string again for the same value. */
export function repeatedText(attributes: Attributes, index: number, last: Memo): string {
  const { bytes, from } = attributes
  const first = from[index] as number
  const length = (attributes.to[index] as number) - first
  if (length === last.length && isSame(last.bytes, bytes, first, length)) return last.text
  if (length > longestMemo) return textOf(attributes, index)
  bytes.copy(last.bytes, 0, first, first + length)
  last.length = length
  last.text = textOf(attributes, index)
  return last.text
}

/** From the end: names of classes begin alike. */
function isSame(a: Buffer, b: Buffer, from: number, length: number): boolean {
  for (let index = length - 1; index >= 0; index -= 1) if (a[index] !== b[from + index]) return false
  return true
}

const [zero, nine, point] = [48, 57, 46]
/** So many digits are exact. */
const mostDigits = 15

/** A value as `12` or `0.125`; NaN where it is written in another way. */
export function plainNumber({ bytes, from, to }: Attributes, index: number): number {
  const end = to[index] as number
  let digits = 0
  let value = 0
  let decimals = -1
  for (let at = from[index] as number; at < end; at += 1) {
    const byte = bytes[at] as number
    if (byte >= zero && byte <= nine) {
      value = 10 * value + byte - zero
      digits += 1
      if (decimals >= 0) decimals += 1
    } else if (byte === point && decimals < 0) decimals = 0
    else return Number.NaN
  }
  return digits === 0 || digits > mostDigits ? Number.NaN : value / 10 ** Math.max(0, decimals)
}

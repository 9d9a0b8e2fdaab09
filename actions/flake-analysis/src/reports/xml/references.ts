import { isForbidden } from './bytes.ts'
import { XmlError } from './xml-error.ts'

const predefined: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** What stands for a character that no document may hold. */
const replacement = '\ufffd'

/** Longer ones are none. */
export const longestReference = 64

const reference = /&(?:#(\d+)|#x([\da-fA-F]+)|([^&;]{0,60}));?/g

/** A text whose references are known to be in order, with what they stand for. */
export const expanded = (text: string): string =>
  text.replace(reference, (_, decimal, hexadecimal, name) => standsFor(decimal, hexadecimal, name))

function standsFor(decimal?: string, hexadecimal?: string, name?: string): string {
  if (decimal !== undefined) return character(Number.parseInt(decimal, 10))
  if (hexadecimal !== undefined) return character(Number.parseInt(hexadecimal, 16))
  return predefined[name ?? ''] ?? ''
}

const character = (code: number): string => (isCharacter(code) ? String.fromCodePoint(code) : replacement)

// https://www.w3.org/TR/xml/#NT-Char
function isCharacter(code: number): boolean {
  if (code > 0x10ffff || isForbidden(code) || code === 0xfffe || code === 0xffff) return false
  return code < 0xd800 || code > 0xdfff
}

const whole = /^&(?:#(\d+)|#x([\da-fA-F]+)|([^&;]{0,60}));$/

/** What is wrong with `&…;` so that it can be read all the same. @throws XmlError where it cannot */
export function remarkOn(text: string): string | undefined {
  const [, decimal, hexadecimal, name] = whole.exec(text) ?? []
  if (name !== undefined && !Object.hasOwn(predefined, name)) throw undefinedEntity(name)
  if (name !== undefined) return undefined
  const digits = decimal ?? hexadecimal
  if (digits === undefined) throw new XmlError('a "&" that begins no reference: it is written &amp;')
  return isCharacter(Number.parseInt(digits, decimal === undefined ? 16 : 10)) ? undefined : `${text} stands for no character of XML`
}

function undefinedEntity(name: string): XmlError {
  const isName = /^[\p{L}_:][\p{L}\p{N}\p{M}_:.-]*$/u.test(name)
  if (!isName) return new XmlError('a "&" that begins no reference: it is written &amp;')
  return new XmlError(`the entity &${name}; is not defined (what a DOCTYPE declares is not read)`)
}

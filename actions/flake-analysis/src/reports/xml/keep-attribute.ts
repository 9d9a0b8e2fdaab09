import type { Attributes } from './attributes.ts'
import type { Scan } from './scan.ts'
import { XmlError } from './xml-error.ts'

export function forget(attributes: Attributes, bytes: Buffer): void {
  attributes.count = 0
  attributes.bytes = bytes
  if (attributes.more.size > 0) attributes.more.clear()
}

/** @throws XmlError for a name that is there already, and for one too many */
export function keepAttribute({ attributes, limits }: Scan, name: string, from: number, to: number, holds: number): void {
  const { count } = attributes
  if (isThere(attributes, name)) throw new XmlError(`the attribute ${name} is there twice`)
  if (count >= limits.attributes) throw new XmlError(`a tag has more than ${limits.attributes} attributes`)
  attributes.names[count] = name
  attributes.from[count] = from
  attributes.to[count] = to
  attributes.holds[count] = holds
  attributes.count = count + 1
}

/** What is compared one by one. */
const few = 16

function isThere({ names, count, more }: Attributes, name: string): boolean {
  for (let index = 0; index < count && index < few; index += 1) if (names[index] === name) return true
  if (count < few) return false
  if (more.has(name)) return true
  more.add(name)
  return false
}

import { millisecondsOf } from '../milliseconds.ts'
import { type Attributes, plainNumber, textOf } from '../xml/attributes.ts'

/** Milliseconds of a value in seconds, to a microsecond; nothing where it cannot be, or not be read. */
export function timeOf(attributes: Attributes, index: number): number | undefined {
  const plain = plainNumber(attributes, index)
  const seconds = Number.isNaN(plain) ? readSeconds(textOf(attributes, index)) : plain
  return seconds === undefined ? undefined : millisecondsOf(seconds)
}

const grouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/
const written = /^(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i
const longest = 50

/** Reads `1,234.5`, `0,25`, `1.2E-4` and ` 3 s`. */
export function readSeconds(text: string): number | undefined {
  if (text.length > longest) return undefined
  const value = text.trim().replace(/ ?s(?:ec)?$/, '')
  // A group of three after a zero, or one of another size, is what stands behind a decimal comma.
  const plain = grouped.test(value) && !value.startsWith('0') ? value.replaceAll(',', '') : value.replace(/^(\d*),(\d+)$/, '$1.$2')
  const seconds = written.test(plain) ? Number(plain) : Number.NaN
  return Number.isFinite(seconds) ? seconds : undefined
}

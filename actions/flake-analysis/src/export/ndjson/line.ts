import { fields, type Row, schemaOf } from './fields.ts'

/** Of a text, in UTF-16 units; it comes from logs, reports and titles. */
const longest = 2000

/** JSON lets these stand in a text, and readers of lines take some of them for a break. */
const breaks = /[\u007f-\u009f\u2028\u2029]/g

/** One line, its break included: all columns in their order, null for what is not known. */
export function lineOf(row: Row, redact: (text: string) => string): string {
  const columns: Readonly<Record<string, unknown>> = row.columns
  const values = Object.keys(fields[row.type]).map((name) => [name, shown(columns[name], redact)])
  const json = JSON.stringify(Object.fromEntries([['schema', schemaOf(row.type)], ...values]))
  return `${json.replaceAll(breaks, escaped)}\n`
}

const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

function shown(value: unknown, redact: (text: string) => string): unknown {
  if (typeof value === 'string') return redact(value).slice(0, longest).toWellFormed()
  if (Array.isArray(value)) return value.map((one) => shown(one, redact))
  // JSON has no other numbers.
  return typeof value === 'number' && !Number.isFinite(value) ? null : (value ?? null)
}

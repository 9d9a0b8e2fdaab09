import type { ReadReport, Sink } from '../../model/test-case.ts'
import { type Chunks, defaultLimits, type Limits, type Reader } from '../reader.ts'
import { type Cases, tally } from '../tally.ts'
import { type ParsedJson, parseJson } from './parse.ts'
import { readText } from './read-text.ts'

/** One of the JSON formats. */
export interface JsonFormat {
  name: string
  /** Whether a document is of this format, by what only this format has. */
  matches(root: unknown): boolean
  /** Its cases; what lacks its end may lack more and is left out. */
  cases(root: unknown, cut: ReadonlySet<unknown>, limits: Limits): Cases
}

export interface JsonDocument extends ParsedJson {
  /** As the file has it, where it is not JSON. */
  head: string
}

/** A whole file as JSON, as far as that goes. */
export async function readDocument(chunks: Chunks, limits: Limits): Promise<JsonDocument> {
  const { text, problem: unread } = await readText(chunks, limits.bytes)
  const { problem = undefined, ...document } = parseJson(text)
  // What ends the reading says more than what does not.
  const first = unread?.startsWith('holds') ? (problem ?? unread) : (unread ?? problem)
  return { ...document, head: text.slice(0, 200), ...(first && { problem: first }) }
}

/** The cases of a document that is of this format. */
export function readCases(format: JsonFormat, { root, cut, problem }: JsonDocument, sink: Sink, limits: Limits): ReadReport {
  const read = tally(format.name, format.cases(root, cut, limits), sink, limits.cases)
  const first = problem ?? read.problem
  return { ...read, ...(first && { problem: first }) }
}

/** A reader of this format alone. */
export const readerOf =
  (format: JsonFormat): Reader =>
  async (chunks, sink, limits = defaultLimits) => {
    const document = await readDocument(chunks, limits)
    const read = readCases(format, document, sink, limits)
    return format.matches(document.root) ? read : { ...read, problem: read.problem ?? `is no ${format.name} report` }
  }

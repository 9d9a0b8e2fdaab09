import type { ReadReport, TestCase } from '../model/test-case.ts'
import type { Limits, Reader } from './reader.ts'

/** The bytes of a text in parts of a given size, as a file or an entry of an archive gives them. */
export function* parts(content: string | Uint8Array, size = 7): Generator<Uint8Array> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** What a reader makes of a content. */
export async function readBy(reader: Reader, content: unknown, limits?: Limits): Promise<ReadReport & { cases: TestCase[] }> {
  const cases: TestCase[] = []
  const text = typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content)
  const read = await reader(parts(text), (test) => cases.push(test), limits)
  return { ...read, cases }
}

/** A case, drawn: as `failed suite > test ×2`, the number being that of its retries. */
export const drawn = ({ suites, className, name, outcome, retries }: TestCase): string =>
  `${outcome} ${[...suites, className, name].filter(Boolean).join(' > ')}${retries > 0 ? ` ×${retries}` : ''}`

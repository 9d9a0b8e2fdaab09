import { list } from '../read-json.ts'
import type { Path } from '../yaml/document.ts'

/** A map of a file that nothing has checked yet; none, where it is something else. */
export const mapping = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}

/** One text or a list of them, with where each stands. */
export function named(value: unknown, path: Path): readonly { name: string; path: Path }[] {
  if (typeof value === 'string') return [{ name: value, path }]
  return list(value).flatMap((name, index) => (typeof name === 'string' ? [{ name, path: [...path, index] }] : []))
}

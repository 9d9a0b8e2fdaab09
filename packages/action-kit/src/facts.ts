import { list, webUrl } from '@tocsin/notifier'

/** A total, read-only view of JSON that strangers wrote: a missing or odd value is absent, never an exception. */
export interface Facts {
  /** The text at a dotted path; numbers become text. `''` when there is none. */
  text(path: string): string
  /** Like `text`, but absent when empty. */
  maybe(path: string): string | undefined
  number(path: string): number | undefined
  /** True only for `true`. */
  flag(path: string): boolean
  /** An http or https URL without credentials. */
  url(path: string): string | undefined
  list(path: string): readonly Facts[]
  at(path: string): Facts
  has(path: string): boolean
  readonly value: unknown
}

export function facts(value: unknown): Facts {
  const get = (path: string) => path.split('.').reduce(step, value)
  const text = (path: string) => textOf(get(path))
  return {
    value,
    text,
    maybe: (path) => text(path) || undefined,
    number: (path) => numberOf(get(path)),
    flag: (path) => get(path) === true,
    url: (path) => webUrl(text(path)),
    list: (path) => list(get(path)).map(facts),
    at: (path) => facts(get(path)),
    has: (path) => get(path) !== undefined && get(path) !== null
  }
}

function step(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '')

const numberOf = (value: unknown) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined)

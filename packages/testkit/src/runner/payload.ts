/** A total view of an event's payload: what is missing or odd is empty. */
export interface Facts {
  /** The text or number at a dotted path; `''` when there is none. */
  text(path: string): string
  flag(path: string): boolean
}

export function facts(payload: unknown): Facts {
  const at = (path: string) => path.split('.').reduce(step, payload)
  const text = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')
  return { text: (path) => text(at(path)), flag: (path) => at(path) === true }
}

function step(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined
}

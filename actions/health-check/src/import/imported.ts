/** An endpoint as it is written under `health.endpoints`. */
export type Written = Readonly<Record<string, unknown>>

/** What another tool's file comes to here. */
export interface Imported {
  endpoints: readonly Written[]
  /** Environment variables that the endpoints use. */
  secrets: readonly string[]
  /** What could not be carried over, a line each: `api: assignees have no counterpart`. */
  notes: readonly string[]
  /** Names of those that are not carried over at all: nobody probes them. */
  left: readonly string[]
}

/** The `${NAME}` in what is written, each once. */
export function variablesIn(endpoints: readonly Written[]): readonly string[] {
  const found = JSON.stringify(endpoints).matchAll(/\$\{([A-Z_][A-Z0-9_]*)\}/g)
  return [...new Set([...found].flatMap(([, name]) => name ?? []))]
}

/** Without the keys that say nothing. */
export const withoutEmpty = (written: Written): Written =>
  Object.fromEntries(Object.entries(written).filter(([, value]) => value !== undefined && !isEmpty(value)))

const isEmpty = (value: unknown) => typeof value === 'object' && value !== null && Object.keys(value).length === 0

/** What a text says as JSON; nothing where it says none. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The fields of a JSON value that anybody may have written; none of what is no object. Their names are the reader's to choose. */
export const fields = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}

/** The items of a JSON value; none of what is no list. */
export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** A time in ms since 1970 that a date can hold (ECMAScript, time values); nothing of what is none. */
export const time = (value: unknown): number | undefined =>
  typeof value === 'number' && value >= 0 && value <= 8.64e15 ? value : undefined

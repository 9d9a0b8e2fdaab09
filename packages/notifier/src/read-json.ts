/** The fields of a JSON value that anybody may have written; none of what is no object. Their names are the reader's to choose. */
export const fields = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}

/** The items of a JSON value; none of what is no list. */
export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

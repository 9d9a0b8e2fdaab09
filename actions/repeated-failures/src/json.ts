/** Of a document that anybody may have edited: nothing where it is no object. */
export const fields = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}

export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** Text of a document that anybody may have written; nothing of what is none, is empty or is longer than `most` characters. */
export const text = (value: unknown, most: number): string | undefined =>
  typeof value === 'string' && value !== '' && value.length <= most ? value : undefined

/** A count. */
export const whole = (value: unknown): number | undefined => (Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : undefined)

export const finite = (value: unknown): number | undefined => (Number.isFinite(value) ? Number(value) : undefined)

export const oneOf = <const T>(known: readonly T[], value: unknown): T | undefined => known.find((each) => each === value)

/** Each thing once, as it was last. */
export const unique = <T>(items: readonly T[], keyOf: (item: T) => string): T[] => [
  ...new Map(items.map((item) => [keyOf(item), item])).values()
]

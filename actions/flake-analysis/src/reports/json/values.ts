import { fields, list } from '@tocsin/notifier'

export { fields, list }

/** A text, or an empty one for anything else. */
export const text = (value: unknown): string => (typeof value === 'string' ? value.toWellFormed() : '')

export const texts = (value: unknown): string[] => list(value).flatMap((each) => (typeof each === 'string' ? [each.toWellFormed()] : []))

/** A time span in milliseconds; nothing of what is none. */
export const span = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined

/** A count, at most a million; 0 of what is none. */
export const count = (value: unknown): number => (typeof value === 'number' && value > 0 ? Math.min(Math.floor(value), 1_000_000) : 0)

/** A line of a file; nothing of what is none. */
export const lineOf = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined

/** Only what is there: the optional fields of a case. */
export function given<T extends object>(optional: { [K in keyof T]: T[K] | undefined }): Partial<T> {
  return Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined && value !== '')) as Partial<T>
}

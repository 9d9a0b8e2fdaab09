import { textField } from '../field.ts'

interface Bounds {
  min?: number
  max?: number
}

/** A whole number in decimal digits. */
export function wholeNumber({ min = 0, max = Number.MAX_SAFE_INTEGER }: Bounds = {}) {
  const range = max === Number.MAX_SAFE_INTEGER ? `of at least ${min}` : `from ${min} to ${max}`
  return textField((text, refuse) => {
    const value = /^[+-]?\d{1,16}$/.test(text) ? Number(text) : Number.NaN
    return value >= min && value <= max ? value : refuse(`must be a whole number ${range}`)
  })
}

const units: Record<string, number> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/** `90s`, `5m`, `1h30m`, `250ms`, `2d` as milliseconds. The bounds are in the same notation. */
export function duration({ min = '0s', max }: { min?: string; max?: string } = {}) {
  const [least, most] = [milliseconds(min) ?? 0, max === undefined ? Number.POSITIVE_INFINITY : (milliseconds(max) ?? 0)]
  const range = max === undefined ? (least > 0 ? `, at least ${min}` : '') : `, from ${min} to ${max}`
  return textField((text, refuse) => {
    const value = milliseconds(text)
    return value !== undefined && value >= least && value <= most ? value : refuse(`must be a duration such as 90s, 5m or 1h30m${range}`)
  })
}

/** Milliseconds of a duration, or nothing when the text is none. */
export function milliseconds(text: string): number | undefined {
  if (text === '' || text.length > 32) return undefined
  const parts = [...text.matchAll(/(\d{1,12}(?:\.\d{1,3})?) ?(ms|s|m|h|d) ?/gy)]
  if (parts.map(([part]) => part).join('') !== text) return undefined
  return Math.round(parts.reduce((sum, [, count, unit = 's']) => sum + Number(count) * (units[unit] ?? 0), 0))
}

import { parseDuration } from '@tocsin/notifier'
import { required } from '../field.ts'

interface Bounds {
  min?: number
  max?: number
}

/** A whole number in decimal digits. */
export function wholeNumber({ min = 0, max = Number.MAX_SAFE_INTEGER }: Bounds = {}) {
  const range = max === Number.MAX_SAFE_INTEGER ? `of at least ${min}` : `from ${min} to ${max}`
  return required((text, refuse) => {
    const value = /^[+-]?\d{1,16}$/.test(text) ? Number(text) : Number.NaN
    return value >= min && value <= max ? value : refuse(`must be a whole number ${range}`)
  })
}

/** `90s`, `5m`, `1h30m`, `250ms`, `2d` as milliseconds. The bounds are in the same notation. */
export function duration({ min = '0s', max }: { min?: string; max?: string } = {}) {
  const [least, most] = [parseDuration(min) ?? 0, max === undefined ? Number.POSITIVE_INFINITY : (parseDuration(max) ?? 0)]
  const range = max === undefined ? (least > 0 ? `, at least ${min}` : '') : `, from ${min} to ${max}`
  const isWithin = (ms: number) => ms >= least && ms <= most
  const fitting = ['90s', '5m', '1h30m'].filter((each) => isWithin(parseDuration(each) ?? 0))
  const examples = (fitting.length > 0 ? fitting : [min]).join(', ').replace(/, ([^,]+)$/, ' or $1')
  return required((text, refuse) => {
    const value = parseDuration(text)
    return value !== undefined && isWithin(value) ? value : refuse(`must be a duration such as ${examples}${range}`)
  })
}

import { required } from '../field.ts'

/** A time of ISO 8601, in ms since 1970. */
export function moment() {
  return required((given, refuse) => {
    const at = /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(given) ? Date.parse(given) : Number.NaN
    return Number.isNaN(at) ? refuse('must be a time such as 2026-01-05T09:00:00Z') : at
  })
}

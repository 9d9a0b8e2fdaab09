/** How long it was what, in ms: a result holds until the next one, at most twice the interval; the rest is unknown, never up. */
export interface Spans {
  up: number
  degraded: number
  down: number
  maintenance: number
  /** Nobody looked, or the runner could not tell. */
  unknown: number
}

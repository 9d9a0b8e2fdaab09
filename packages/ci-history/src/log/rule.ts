export interface Pattern {
  name: string
  /** Matched against the line without indentation and logger prefix; linear on any text. */
  pattern: RegExp
}

/** A shape of failing line. `score` is 0 to 100: how sure it is that a reader wants to see this line. */
export interface Rule extends Pattern {
  score: number
}

/** A reason why a line that looks like a failure is not one. */
export interface Noise extends Pattern {
  penalty: number
  /** It counts although the pattern matches. */
  unless?: RegExp
}

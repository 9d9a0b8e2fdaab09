/** A simple command of a script, as the shell would start it. Quotes are taken off; `$x` and `${{ x }}` stay as written. */
export interface Command {
  words: readonly Word[]
  /** Index of its first word in the script. */
  at: number
  /** What stands before and behind it; an end of a line is `;`. */
  after: Operator
  end: Operator
  /** Loops around it. */
  loops: number
}

export interface Word {
  text: string
  at: number
}

export type Operator = ';' | '&' | '|' | '&&' | '||'

/** `pwsh` escapes with a backtick and knows no here-documents. */
export type Dialect = 'sh' | 'pwsh'

/** A failure the user can act on: what went wrong, then what to do. Anything else that is thrown is a bug of ours. */
export class ActionError extends Error {
  override name = 'ActionError'
  readonly problem: string
  readonly fix: string

  constructor(problem: string, { fix, cause }: { fix: string; cause?: unknown }) {
    super(`${problem}\n→ ${fix}`, { cause })
    this.problem = problem
    this.fix = fix
  }
}

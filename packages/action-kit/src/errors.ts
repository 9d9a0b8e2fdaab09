import { ActionError } from '@tocsin/notifier'

export { ActionError }

/** What was thrown, if the user can act on it. @throws whatever else it is */
export function faultOf(error: unknown): ActionError {
  if (error instanceof ActionError) return error
  throw error
}

/** What a user can act on as it is, and a bug as one: neither costs anybody what comes after it. `what` failed, in words. */
export function problemOf(error: unknown, what: string): ActionError {
  if (error instanceof ActionError) return error
  const why = error instanceof Error ? error.message : String(error)
  return new ActionError(`${what}: ${why}`, { fix: 'This is a bug, please report it.', cause: error })
}

/** What to tell a user about a failure. `details` (stack and causes) is there only when the failure is a bug of ours. */
export interface Explanation {
  message: string
  details?: string
}

const deepestCause = 5

export function explain(error: unknown, reportAt?: string): Explanation {
  if (error instanceof ActionError) return { message: error.message }
  const problem = error instanceof Error ? error.message || error.name : `${typeof error} was thrown: ${textOf(error)}`
  const where = reportAt ? ` at ${reportAt}` : ''
  return {
    message: `Unexpected failure: ${problem}\n→ This is a bug, please report it${where} with the details in the log of this step.`,
    details: causes(error).map(traceOf).join('\nCaused by: ')
  }
}

/** The error and what caused it, outermost first. */
export function causes(error: unknown): unknown[] {
  const chain: unknown[] = []
  for (let next = error; next !== undefined && next !== null && chain.length < deepestCause; ) {
    chain.push(next)
    next = next instanceof Error ? next.cause : undefined
  }
  return chain
}

// Only the stack: the other properties of an error may hold a whole request.
const traceOf = (error: unknown) => (error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : textOf(error))

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
}

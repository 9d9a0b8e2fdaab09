import { ActionError } from '@tocsin/action-kit'

/** What a user can act on as it is, and a bug as one: neither costs anybody what comes after it. `what` failed, in words. */
export function problemOf(error: unknown, what: string): ActionError {
  if (error instanceof ActionError) return error
  const why = error instanceof Error ? error.message : String(error)
  return new ActionError(`${what}: ${why}`, { fix: 'This is a bug, please report it.', cause: error })
}

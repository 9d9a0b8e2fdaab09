import { ActionError } from '@tocsin/notifier'

/**
 * Goes on unless a newer version of this action wrote what is found: this one would write over what it does not know of it.
 * `what` as in "The history".
 * @throws {ActionError} where it did.
 */
export function refuseNewer(version: unknown, { known, what }: { known: number; what: string }): void {
  if (!Number.isSafeInteger(version) || (version as number) <= known) return
  throw new ActionError(`${what} in the ledger was written by a newer version of this action, and is left as it is.`, {
    fix: 'Update the action in this workflow: all that share a ledger need the same version.'
  })
}

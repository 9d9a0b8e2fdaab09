import { type ActionError, problemOf } from '@tocsin/action-kit'

/** What goes wrong costs nothing of the rest. */
export async function attempted(what: string, act: () => Promise<unknown>): Promise<ActionError | undefined> {
  try {
    await act()
    return undefined
  } catch (error) {
    return problemOf(error, what)
  }
}

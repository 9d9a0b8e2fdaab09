import { ActionError, isRateLimited, statusOf } from '@tocsin/action-kit'

interface Tolerance {
  signal?: AbortSignal | undefined
  note(line: string): void
}

/** A sample that cannot be read is noted, and nothing more; only a limit, an end from outside or a bug is a failure. */
export async function orNothing<T>(what: string, call: () => Promise<T>, { signal, note }: Tolerance): Promise<T | undefined> {
  try {
    return await call()
  } catch (error) {
    if (!(error instanceof ActionError) || isRateLimited(error) || signal?.aborted) throw error
    const status = statusOf(error)
    return void note(
      `Some ${what} could not be read: ${status === undefined ? error.message.split('\n', 1)[0] : `GitHub answered ${status}`}.`
    )
  }
}

/** What is asked of a GitHub client; an Octokit is one. */
export interface GitHubPort {
  request(route: string, parameters?: Record<string, unknown>): Promise<{ data: unknown; headers: object }>
}

export interface Repository {
  owner: string
  repo: string
}

/** The largest page that GitHub gives. */
export const perPage = 100

/** The answer, or nothing when GitHub answers with this status, which clients take for a failure. */
export async function unless<T>(status: number, call: () => Promise<T>): Promise<T | undefined> {
  try {
    return await call()
  } catch (error) {
    if (statusOf(error) === status) return undefined
    throw error
  }
}

/** Of the error itself, or of the one that a client explained with it. */
function statusOf(error: unknown): number {
  if (typeof error !== 'object' || error === null) return 0
  if ('status' in error) return Number(error.status)
  return 'cause' in error ? statusOf(error.cause) : 0
}

import type { Octokit } from '@octokit/core'
import type { PaginateInterface } from '@octokit/plugin-paginate-rest'
import type { GitHubOptions } from './client.ts'

/** GitHub's API for the repository of the run. Failures are ActionErrors where the user can act on them; `statusOf` tells their status. */
export interface GitHub {
  /** A call by its route, as `GET /repos/{owner}/{repo}/actions/runs`; the types know the routes. */
  request: Octokit['request']
  /** All pages of such a call. */
  paginate: PaginateInterface
  /** The text of a file at a commit, branch or tag, if it is there. */
  file(path: string, ref: string): Promise<string | undefined>
  /** The log of a finished job, up to 64 MiB of it; nothing when it is gone. */
  jobLog(jobId: number): Promise<string | undefined>
  /** The zip of an artifact; nothing when it has expired. */
  artifact(artifactId: number, options?: { maxBytes?: number }): Promise<Uint8Array | undefined>
}

export async function github(options: GitHubOptions): Promise<GitHub> {
  // Loaded late: most runs ask GitHub nothing.
  const { clientFor } = await import('./client.ts')
  return clientFor(options)
}

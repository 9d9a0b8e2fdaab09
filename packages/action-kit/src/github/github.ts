import type { Octokit } from '@octokit/rest'
import type { GitHubOptions } from './client.ts'
import { statusOf } from './failure.ts'

/** GitHub's API for the repository of the run. Failures are ActionErrors where the user can act on them; `statusOf` tells their status. */
export interface GitHub {
  rest: Octokit['rest']
  paginate: Octokit['paginate']
  request: Octokit['request']
  /** The text of a file at a commit, branch or tag, if it is there. */
  file(path: string, ref: string): Promise<string | undefined>
  /** The log of a finished job, up to 64 MiB of it; nothing when it is gone. */
  jobLog(jobId: number): Promise<string | undefined>
  /** The zip of an artifact; nothing when it has expired. */
  artifact(artifactId: number, options?: { maxBytes?: number }): Promise<Uint8Array | undefined>
}

const [largestFile, largestLog, largestArtifact] = [1024 * 1024, 64 * 1024 * 1024, 256 * 1024 * 1024]
const downloadMs = 60_000

interface Download {
  maxBytes: number
  cut?: boolean
  accept?: string
}

export async function github(options: GitHubOptions): Promise<GitHub> {
  // Loaded late: most runs ask GitHub nothing.
  const [{ octokitFor }, { fetchOver }] = await Promise.all([import('./client.ts'), import('./fetch.ts')])
  const octokit = octokitFor(options)
  const { exchange, signal, context } = options
  const { owner, repo } = context

  async function download(
    route: string,
    values: Record<string, unknown>,
    { maxBytes, cut = false, accept = '*/*' }: Download
  ): Promise<Buffer | undefined> {
    const fetch = fetchOver(exchange, { timeoutMs: downloadMs, maxBytes, cut, signal })
    const request = { fetch, parseSuccessResponseBody: false }
    const answer = await octokit.request(route, { owner, repo, ...values, headers: { accept }, request }).catch(ifGone)
    const body: unknown = answer?.data
    return body instanceof Uint8Array ? Buffer.from(body.buffer, body.byteOffset, body.length) : undefined
  }

  return {
    rest: octokit.rest,
    paginate: octokit.paginate,
    request: octokit.request,
    file: async (path, ref) => {
      const encoded = path.split('/').map(encodeURIComponent).join('/')
      const values = { path: encoded, ref }
      const text = await download('GET /repos/{owner}/{repo}/contents/{+path}{?ref}', values, {
        maxBytes: largestFile,
        accept: 'application/vnd.github.raw+json'
      })
      return text?.toString()
    },
    jobLog: async (job_id) => {
      const text = await download('GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs', { job_id }, { maxBytes: largestLog, cut: true })
      return text?.toString()
    },
    artifact: (artifact_id, { maxBytes = largestArtifact } = {}) =>
      download('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/zip', { artifact_id }, { maxBytes })
  }
}

function ifGone(error: unknown): undefined {
  const status = statusOf(error)
  if (status !== 404 && status !== 410) throw error
}

import type { Octokit } from '@octokit/core'
import { statusOf } from './failure.ts'
import type { Fetch, FetchOptions } from './fetch.ts'
import type { GitHub } from './github.ts'

const [largestFile, largestLog, largestArtifact] = [1024 * 1024, 64 * 1024 * 1024, 256 * 1024 * 1024]
const downloadMs = 60_000

export type FetchWithin = (limits: Pick<FetchOptions, 'timeoutMs' | 'maxBytes' | 'cut'>) => Fetch

interface Download {
  maxBytes: number
  cut?: boolean
  accept?: string
}

/** What is read as bytes, from where GitHub redirects to. */
export function downloads(
  request: Octokit['request'],
  { owner, repo }: { owner: string; repo: string },
  fetchWithin: FetchWithin
): Pick<GitHub, 'file' | 'jobLog' | 'artifact'> {
  async function download(
    route: string,
    values: Record<string, unknown>,
    { maxBytes, cut = false, accept = '*/*' }: Download
  ): Promise<Buffer | undefined> {
    const fetch = fetchWithin({ timeoutMs: downloadMs, maxBytes, cut })
    const raw = { headers: { accept }, request: { fetch, parseSuccessResponseBody: false } }
    const answer = await request(route, { owner, repo, ...values, ...raw }).catch(ifGone)
    const body: unknown = answer?.data
    return body instanceof Uint8Array ? Buffer.from(body.buffer, body.byteOffset, body.length) : undefined
  }

  return {
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

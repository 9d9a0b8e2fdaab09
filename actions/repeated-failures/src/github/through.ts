import { type Context, type GitHub, statusOf } from '@tocsin/action-kit'
import type { GitHubPort } from '@tocsin/ci-history'
import { wrapped } from './wrapped.ts'

/** The client, with its calls made through a port. */
export const through = (port: GitHubPort, github: GitHub): GitHub => wrapped(github, { request: (...asked) => port.request(...asked) })

/** The same, and files as well: the client's own way to them is past the port. */
export function allThrough(port: GitHubPort, github: GitHub, { owner, repo }: Pick<Context, 'owner' | 'repo'>): GitHub {
  const file: GitHub['file'] = async (path, ref) => {
    const asked = { owner, repo, path, ref, mediaType: { format: 'raw' } }
    const answer = await port.request('GET /repos/{owner}/{repo}/contents/{path}', asked).catch(ifMissing)
    return typeof answer?.data === 'string' ? answer.data : undefined
  }
  return { ...through(port, github), file }
}

function ifMissing(error: unknown): undefined {
  if (statusOf(error) !== 404) throw error
}

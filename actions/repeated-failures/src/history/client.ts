import { type Context, type GitHub, statusOf } from '@tocsin/action-kit'
import type { GitHubPort } from '@tocsin/ci-history'
import type { Ports } from '../ports.ts'

/** The client, with its calls made through a port. */
export function through(port: GitHubPort, github: GitHub): GitHub {
  const request = (route: string, parameters?: Record<string, unknown>) => port.request(route, parameters)
  return { ...github, request: Object.assign(request, github.request) }
}

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

/** One client for a step: what its streams have in common, the runs of a branch and the workflow files, is read once. */
export function sharing(ports: Ports): Ports {
  let client: Promise<GitHub> | undefined
  return { ...ports, github: () => (client ??= ports.github().then(readingOnce)) }
}

const runsOfAll = 'GET /repos/{owner}/{repo}/actions/runs'

function readingOnce(github: GitHub): GitHub {
  const answers = memo<Awaited<ReturnType<GitHubPort['request']>>>()
  const files = memo<string | undefined>()
  const port: GitHubPort = {
    request: (route, parameters = {}) => {
      const read = () => github.request(route, parameters)
      return route === runsOfAll ? answers([parameters], read) : read()
    }
  }
  return { ...through(port, github), file: (...of) => files(of, () => github.file(...of)) }
}

/** A failure is remembered as well: the client has tried often enough. */
function memo<T>(): (of: readonly unknown[], read: () => Promise<T>) => Promise<T> {
  const known = new Map<string, Promise<T>>()
  return (of, read) => {
    const key = JSON.stringify(of)
    const found = known.get(key) ?? read()
    known.set(key, found)
    return found
  }
}

import type { GitHub } from '@tocsin/action-kit'
import type { GitHubPort } from '@tocsin/ci-history'

interface Ways extends Partial<Pick<GitHub, 'file' | 'jobLog'>> {
  request: GitHubPort['request']
}

/** A client that goes other ways to some of what it reads. */
export function wrapped(github: GitHub, { request, ...others }: Ways): GitHub {
  const call: GitHubPort['request'] = (route, parameters) => request(route, parameters)
  return { ...github, ...others, request: Object.assign(call, github.request) }
}

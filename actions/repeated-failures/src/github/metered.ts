import type { GitHubPort } from '@tocsin/ci-history'

/** A port that reads on each answer how many calls its token has left. */
export function metered(port: GitHubPort): { port: GitHubPort; left(): number } {
  let left = Number.POSITIVE_INFINITY
  const request: GitHubPort['request'] = async (route, parameters) => {
    const answer = await port.request(route, parameters)
    left = leftAfter(answer.headers) ?? left
    return answer
  }
  return { port: { request }, left: () => left }
}

/** A server without limits does not tell. */
function leftAfter(headers: object): number | undefined {
  const told: unknown = 'x-ratelimit-remaining' in headers ? headers['x-ratelimit-remaining'] : undefined
  return typeof told === 'string' && /^\d{1,10}$/.test(told) ? Number(told) : undefined
}

import type { Fetch } from './fetch.ts'

/** One debug line for each request. It names the address that was asked: the one a redirect leads to is as good as a password. */
export function logged(send: Fetch, apiUrl: string, debug: (line: string) => void): Fetch {
  return async (url, init) => {
    const begun = Date.now()
    const say = (outcome: string) => debug(`${init.method} ${url.replace(apiUrl, '')} - ${outcome} in ${Date.now() - begun}ms`)
    try {
      const response = await send(url, init)
      say(`${response.status} with id ${response.headers.get('x-github-request-id') ?? 'UNKNOWN'}`)
      return response
    } catch (error) {
      say('no answer')
      throw error
    }
  }
}

import type { Octokit } from '@octokit/core'
import type { Patience } from './plugins.ts'
import { planFor } from './retry-plan.ts'

/** The plugins let ten more go; GitHub allows a hundred at once. */
const mostReads = 10

/**
 * Retry and throttling. The plugins that do it come with a scheduler that is heavier than the rest of the client, and for a few reads that
 * succeed they change nothing: they are loaded for writes, searches, many reads at once, and for a failure that is worth another try.
 */
export function patience({ hook }: Pick<Octokit, 'hook'>, options: Patience): void {
  let reads = 0
  let loaded: Promise<Octokit['hook']> | undefined
  const plugins = () => (loaded ??= import('./plugins.ts').then(({ pluginHook }) => pluginHook(options)))

  hook.wrap('request', async (send, endpoint) => {
    if (!isRead(endpoint) || reads === mostReads) return (await plugins())('request', send, endpoint)
    reads += 1
    try {
      return await send(endpoint)
    } catch (error) {
      if (!planFor(error, 0, options)) throw error
      return (await plugins())('request', failingFirst(error, send), endpoint)
    } finally {
      reads -= 1
    }
  })
}

/** A query of GraphQL is posted, and changes nothing: nothing has to be spaced out for it. */
const isRead = ({ method, url, query }: { method: string; url: string; query?: unknown }) =>
  method === 'POST' ? url === '/graphql' && /^\s*query\b/.test(String(query)) : method === 'GET' && !url.includes('/search/')

/** The plugins begin with the failure that happened without them. */
function failingFirst<Endpoint, Answer>(error: unknown, send: (endpoint: Endpoint) => Answer): (endpoint: Endpoint) => Answer {
  let known = true
  return (endpoint) => {
    if (!known) return send(endpoint)
    known = false
    throw error
  }
}

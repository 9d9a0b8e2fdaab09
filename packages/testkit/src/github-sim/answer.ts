import { createHash } from 'node:crypto'
import type { GithubContract } from '../contract/github.ts'
import { type Answer, type Call, type Handlers, type OperationId, Refused } from './call.ts'
import { contentOf } from './http/send.ts'
import type { Demand, Limiter, Resource } from './limits.ts'
import type { Settings } from './options.ts'
import { allow, type Viewer, viewerOf } from './permissions.ts'

export interface Incoming {
  method: string
  /** Without the base path. */
  path: string
  headers: Call['headers']
  address: URL
  body: unknown
  bodyProblem?: string | undefined
  inFlight: number
}

export interface Service {
  settings: Settings
  contract: GithubContract
  handlers: Handlers
  limiter: Limiter | undefined
  shared: Pick<Call, 'site' | 'world' | 'blobs' | 'lag'>
}

/** What GitHub would answer: who asks, then limits, permission, the operation itself, and the client's cache. */
export function answer(service: Service, incoming: Incoming): Answer {
  return refusedAsAnswer(() => identified(service, incoming))
}

function identified(service: Service, incoming: Incoming): Answer {
  const { settings, limiter } = service
  if (!incoming.headers['user-agent'])
    throw new Refused(403, 'Request forbidden by administrative rules. Please make sure your request has a User-Agent header')
  const viewer = viewerOf(incoming.headers.authorization, settings.tokens, settings.anyToken)
  const demand = demandOf(viewer, incoming, settings.clock())
  if (!limiter) return operated(service, incoming, { viewer })

  const caller = { viewer, rate: (resource: Resource) => limiter.rate(demand, resource) }
  if (incoming.path === '/rate_limit') return operated(service, incoming, caller)
  limiter.admit(demand, incoming.inFlight)
  const given = refusedAsAnswer(() => operated(service, incoming, caller))
  limiter.settle(demand, given)
  return { ...given, headers: { ...limiter.headers(demand), ...given.headers } }
}

function refusedAsAnswer(act: () => Answer): Answer {
  try {
    return act()
  } catch (error) {
    if (error instanceof Refused) return error.answer
    throw error
  }
}

function operated(service: Service, incoming: Incoming, caller: Pick<Call, 'viewer' | 'rate'>): Answer {
  const { settings, contract, handlers, shared } = service
  const { method, path, headers, address, body } = incoming
  const match = contract.match(method, path)
  const operation = match?.route.id as OperationId | undefined
  const handler = operation && handlers[operation]
  if (!match || !operation || !handler) throw new Refused(404, 'Not Found')

  const repo = shared.world.repos.get(`${match.params.owner}/${match.params.repo}`.toLowerCase())
  allow(caller.viewer, operation, method, repo?.private ?? false)
  if (incoming.bodyProblem) throw new Refused(400, incoming.bodyProblem)
  if (method !== 'GET') refuseBadBody(service, incoming)
  const given = handler({
    ...shared,
    ...caller,
    now: settings.clock(),
    params: match.params,
    query: address.searchParams,
    headers,
    body,
    address
  })
  return method === 'GET' && given.status === 200 ? withEtag(given, headers) : given
}

/** GitHub refuses a body that breaks its schema; what it would only ignore is left to the contract's report. */
function refuseBadBody({ contract }: Service, { method, path, headers, body, address }: Incoming): void {
  const problems = contract.request({ method, path, headers, body, query: address.searchParams })
  const wrong = problems.filter((problem) => / request: body /.test(problem))
  if (wrong.length > 0) throw new Refused(422, 'Invalid request.', { errors: wrong.map((message) => ({ code: 'invalid', message })) })
}

/** The tag is one of the token, too: another one, such as that of the next job, has to read anew. */
function withEtag(given: Answer, { authorization = '', 'if-none-match': known }: Call['headers']): Answer {
  const content = contentOf(given)
  const hash = createHash('sha1').update(String(authorization)).update(content)
  const etag = `W/"${hash.digest('hex')}"`
  const headers = { ...given.headers, etag }
  return known === etag ? { status: 304, headers } : { ...given, content, headers }
}

const creating = /\/(?:issues|comments|reactions|check-runs|labels|dispatches)$/

function demandOf(viewer: Viewer, { method, path, headers }: Incoming, now: number): Demand {
  const read = method === 'GET'
  return {
    token: String(headers.authorization ?? ''),
    resource: path.startsWith('/search/') ? 'search' : 'core',
    anonymous: viewer.anonymous ?? false,
    points: read ? 1 : 5,
    creates: method === 'POST' && creating.test(path),
    now
  }
}

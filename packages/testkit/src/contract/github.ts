import { checker } from './ajv.ts'
import { withGraphql } from './graphql.ts'
import { loadGithubOpenApi } from './openapi.ts'
import { requestCheck } from './request.ts'
import { responseCheck } from './response.ts'
import { type Match, matchRoute, routesOf } from './routes.ts'

/** Headers in lower case; `body` is parsed JSON, or undefined when there is none. */
export interface ContractRequest {
  method: string
  /** Without the base path of a server and without a query. */
  path: string
  query: URLSearchParams
  headers: Readonly<Record<string, string | string[] | undefined>>
  body: unknown
}

export interface ContractResponse {
  method: string
  path: string
  status: number
  body: unknown
}

export interface GithubContract {
  /** The operation that a request names. */
  match(method: string, path: string): Match | undefined
  /** What GitHub would refuse or silently ignore in a request, as readable lines; none when all is well. */
  request(request: ContractRequest): readonly string[]
  /** Where an answer departs from the specification. */
  response(response: ContractResponse): readonly string[]
  /** Every operation id of the specification's slice. */
  operations: readonly string[]
}

/** Checks traffic against GitHub's OpenAPI, in both directions. It has no state, so all callers share one and its compiled schemas. */
export function githubContract(): GithubContract {
  shared ??= build()
  return shared
}

let shared: GithubContract | undefined

function build(): GithubContract {
  const document = withGraphql(loadGithubOpenApi())
  const routes = routesOf(document)
  const strict = checker(document, { coerce: false })
  const checkRequest = requestCheck(document, { body: strict, parameter: checker(document, { coerce: true }) })
  const checkResponse = responseCheck(document, strict)
  const match = (method: string, path: string) => matchRoute(routes, method, path)
  const said = ({ method, path }: { method: string; path: string }, side: string, found: readonly string[]) =>
    found.map((problem) => `${method} ${path} ${side}: ${problem}`)
  return {
    match,
    operations: routes.map(({ id }) => id),
    request: (request) => said(request, 'request', checkRequest(match(request.method, request.path), request)),
    response: (response) => said(response, `response ${response.status}`, checkResponse(match(response.method, response.path), response))
  }
}

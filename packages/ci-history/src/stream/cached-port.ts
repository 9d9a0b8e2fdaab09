import { type GitHubPort, unless } from '../port.ts'

/** Answers that are kept from one process to the next, by the path and query they were asked for. */
export interface AnswerCache {
  read(url: string): Kept | undefined | Promise<Kept | undefined>
  write(url: string, kept: Kept): unknown
}

export interface Kept {
  etag: string
  /** JSON: the fields of the answer that are read here, about a twentieth of it. */
  body: unknown
}

/** What is asked for again and again, and what is read of it: jobs and logs are asked for once. A file is text. */
const fieldsOf: Readonly<Record<string, readonly string[]>> = {
  'GET /repos/{owner}/{repo}/contents/{path}': [],
  'GET /repos/{owner}/{repo}/actions/workflows': ['total_count', 'workflows', 'id', 'name', 'path', 'state', 'created_at'],
  'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs': [
    ...['total_count', 'workflow_runs', 'id', 'run_attempt', 'run_number', 'workflow_id', 'name', 'path', 'display_title', 'event'],
    ...[
      'head_branch',
      'head_repository',
      'full_name',
      'head_sha',
      'status',
      'conclusion',
      'html_url',
      'triggering_actor',
      'actor',
      'login'
    ],
    ...['created_at', 'run_started_at', 'updated_at']
  ]
}

/**
 * A port that asks whether an answer has changed: what has not costs nothing of the rate limit. GitHub tells that to the same token alone: an
 * `ETag` is made from the token, too (eclipse-csi/otterdog#201), and each job has another `GITHUB_TOKEN`.
 */
export function cachedPort(port: GitHubPort, cache: AnswerCache): GitHubPort {
  return {
    async request(route, parameters = {}) {
      const kept = fieldsOf[route]
      if (!kept) return port.request(route, parameters)
      const url = urlOf(route, parameters)
      const known = await cache.read(url)
      const answer = await unless(unchanged, () => port.request(route, known ? conditional(parameters, known) : parameters))
      if (!answer) return { data: known?.body, headers: {} }
      const etag = etagOf(answer.headers)
      if (etag) await cache.write(url, { etag, body: JSON.parse(JSON.stringify(answer.data, [...kept])) })
      return answer
    }
  }
}

const unchanged = 304

const conditional = (parameters: Record<string, unknown>, { etag }: Kept) => ({ ...parameters, headers: { 'if-none-match': etag } })

const etagOf = (headers: object) => ('etag' in headers && typeof headers.etag === 'string' ? headers.etag : '')

/** `/repos/octo/app/actions/workflows?page=1`: the query in one order, so that one listing has one name. */
function urlOf(route: string, parameters: Record<string, unknown>): string {
  const template = route.slice(route.indexOf(' ') + 1)
  const path = template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(parameters[name])))
  const names = Object.keys(parameters).filter((name) => name !== 'mediaType' && !template.includes(`{${name}}`))
  return `${path}?${new URLSearchParams(names.toSorted().map((name): [string, string] => [name, String(parameters[name])]))}`
}

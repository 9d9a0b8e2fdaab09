/** A line of `permissions:`, as `actions: read`. */
export type Permission = `${string}: ${'read' | 'write'}`

// docs.github.com/rest/authentication/permissions-required-for-github-apps; the first match counts.
const scopes: readonly [path: RegExp, scope: string][] = [
  [/^actions\//, 'actions'],
  [/^(?:check-runs|check-suites)\b|^commits\/.+\/check-/, 'checks'],
  [/^statuses\/|^commits\/.+\/status(?:es)?$/, 'statuses'],
  [/^(?:commits|compare|contents|git|releases|tarball|zipball|branches|tags|readme)\b|^dispatches$/, 'contents'],
  [/^(?:issues|labels|milestones|assignees)\b/, 'issues'],
  [/^pulls\b/, 'pull-requests'],
  [/^(?:deployments|environments)\b/, 'deployments'],
  [/^discussions\b/, 'discussions'],
  [/^pages\b/, 'pages'],
  [/^(?:code-scanning|secret-scanning|dependabot)\b/, 'security-events']
]

/** The permission that an endpoint of a repository needs, where it is one that we use. */
export function permissionFor(method: string, path: string): Permission | undefined {
  const inRepository = /^\/repos\/[^/]+\/[^/]+\/(.+)$/.exec(path)?.[1]
  if (inRepository === undefined) return undefined
  const found = scopes.find(([pattern]) => pattern.test(inRepository))
  return found && permission(found[1], method === 'GET' || method === 'HEAD')
}

/** What GitHub itself names in `x-accepted-github-permissions`: `issues=write,metadata=read; pull_requests=write`, any of the sets. */
export function acceptedPermissions(header = ''): Permission[] {
  const [set = ''] = header.split(';')
  const entries = set.slice(0, 500).matchAll(/\b([a-z_]{1,40})=(read|write)\b/g)
  return [...entries].flatMap(([, scope = '', level]) =>
    scope === 'metadata' ? [] : [permission(scope.replaceAll('_', '-'), level === 'read')]
  )
}

const permission = (scope: string, reads: boolean): Permission => `${scope}: ${reads ? 'read' : 'write'}`

/** An issue as GitHub answered it. */
export interface Issue {
  number: number
  url: string
  title: string
  body: string
  state: 'open' | 'closed'
  /** ISO 8601. */
  closedAt: string | undefined
  locked: boolean
  author: string
  labels: readonly string[]
  assignees: readonly string[]
  comments: number
}

interface Answered {
  number: number
  html_url: string
  repository_url: string
  title: string
  body?: string | null | undefined
  state: string
  closed_at: string | null
  locked: boolean
  user: { login: string } | null
  labels: readonly (string | { name?: string | null })[]
  assignees?: readonly { login: string }[] | null | undefined
  comments: number
  pull_request?: unknown
}

/** Nothing for a pull request, which GitHub lists beside the issues, and for an issue that has moved to another repository. */
export function issueFrom(answered: Answered, repository?: string): Issue | undefined {
  const { number, title, locked, comments } = answered
  const moved = repository !== undefined && !answered.repository_url.toLowerCase().endsWith(`/repos/${repository.toLowerCase()}`)
  if (answered.pull_request || moved) return undefined
  return {
    ...{ number, title, locked, comments },
    url: answered.html_url,
    body: answered.body ?? '',
    state: answered.state === 'closed' ? 'closed' : 'open',
    closedAt: answered.closed_at ?? undefined,
    author: answered.user?.login ?? '',
    labels: answered.labels.map((label) => (typeof label === 'string' ? label : (label.name ?? ''))),
    assignees: (answered.assignees ?? []).map(({ login }) => login)
  }
}

import { type Answer, type Call, repoOf, unsupported } from '../call.ts'
import { factsAt } from '../issues/facts.ts'
import { page } from '../page.ts'
import { issueView } from '../views/issue.ts'
import type { Issue, IssueFacts, Repo } from '../world.ts'

/** An issue in the version that a reader sees. */
export interface Seen {
  repo: Repo
  issue: Issue
  facts: IssueFacts
}

export const seenAt = (repo: Repo, time: number): Seen[] =>
  repo.issues.flatMap((issue) => {
    const facts = factsAt(issue, time)
    return facts ? [{ repo, issue, facts }] : []
  })

export function listIssues(call: Call): Answer {
  unsupported(call.query, ['milestone', 'type', 'mentioned', 'issue_field_values'])
  const { query, site, now, lag } = call
  const found = seenAt(repoOf(call), now - lag.list).filter((seen) => isWanted(seen, query))
  sortSeen(found, query.get('sort') ?? 'created', query.get('direction') ?? 'desc')
  return page(call, found, (some) => some.map(({ repo, issue, facts }) => issueView(site, repo, issue, facts)))
}

function isWanted({ issue, facts }: Seen, query: URLSearchParams): boolean {
  const state = query.get('state') ?? 'open'
  const labels = (query.get('labels') ?? '').split(',').filter((name) => name !== '')
  const [creator, assignee, since] = [query.get('creator'), query.get('assignee'), query.get('since')]
  return (
    (state === 'all' || facts.state === state) &&
    labels.every((name) => hasLabel(facts, name.trim())) &&
    (creator === null || issue.author === creator) &&
    (assignee === null || isAssigned(facts, assignee)) &&
    (since === null || Date.parse(facts.updatedAt) >= Date.parse(since))
  )
}

export const hasLabel = ({ labels }: IssueFacts, name: string): boolean =>
  labels.some((label) => label.toLowerCase() === name.toLowerCase())

function isAssigned({ assignees }: IssueFacts, wanted: string): boolean {
  if (wanted === 'none') return assignees.length === 0
  return wanted === '*' ? assignees.length > 0 : assignees.includes(wanted)
}

const sortKeys: Record<string, (seen: Seen) => number> = {
  created: ({ issue }) => Date.parse(issue.createdAt),
  updated: ({ facts }) => Date.parse(facts.updatedAt),
  comments: ({ facts }) => facts.comments
}

/** Sorts in place; of two that are equal the higher number counts as the later. */
export function sortSeen(seen: Seen[], key: string, direction: string): void {
  const by = sortKeys[key] ?? (() => 0)
  const order = direction === 'asc' ? 1 : -1
  seen.sort((a, b) => order * (by(a) - by(b) || a.issue.number - b.issue.number))
}

import { factsNow } from '../issues/facts.ts'
import { findLabel } from '../issues/labels.ts'
import { linksFrom, nodeId, repoApi, repoWeb, type Schemas, type Site } from '../site.ts'
import type { Comment, Issue, IssueFacts, Label, Repo } from '../world.ts'
import { simpleUser } from './user.ts'

export function labelView(site: Site, repo: Repo, { id, name, color, description }: Label): Schemas['label'] {
  const url = `${repoApi(site, repo)}/labels/${encodeURIComponent(name)}`
  return { id, node_id: nodeId('Label', id), url, name, color, description, default: false }
}

const writers = ['admin', 'maintain', 'write', 'triage']

/** What GitHub calls the author, which is no proof of any right. */
function association(repo: Repo, login: string): Schemas['author-association'] {
  if (login === repo.owner) return 'OWNER'
  return writers.includes(repo.roles.get(login) ?? '') ? 'COLLABORATOR' : 'NONE'
}

const issueLinks = { comments_url: '/comments', events_url: '/events', labels_url: '/labels{/name}', timeline_url: '/timeline' } as const

/** An issue as it is, or as a lagging list saw it. A pull request shows up as an issue too. */
export function issueView(site: Site, repo: Repo, issue: Issue, facts: IssueFacts = factsNow(issue)) {
  const url = `${repoApi(site, repo)}/issues/${issue.number}`
  const assignees = facts.assignees.map((login) => simpleUser(site, login))
  return {
    id: issue.id,
    node_id: nodeId('Issue', issue.id),
    number: issue.number,
    url,
    repository_url: repoApi(site, repo),
    html_url: `${repoWeb(site, repo)}/${isPull(repo, issue) ? 'pull' : 'issues'}/${issue.number}`,
    ...linksFrom(url, issueLinks),
    title: facts.title,
    body: facts.body,
    state: facts.state,
    state_reason: facts.stateReason,
    user: simpleUser(site, issue.author),
    author_association: association(repo, issue.author),
    labels: facts.labels.flatMap((name) => findLabel(repo, name) ?? []).map((label) => labelView(site, repo, label)),
    assignee: assignees[0] ?? null,
    assignees,
    milestone: null,
    locked: issue.locked ?? false,
    active_lock_reason: null,
    comments: facts.comments,
    created_at: issue.createdAt,
    updated_at: facts.updatedAt,
    closed_at: facts.closedAt,
    performed_via_github_app: null,
    ...pullLinks(site, repo, issue)
  } satisfies Schemas['issue']
}

/** A single issue also says who closed it. */
export const fullIssue = (site: Site, repo: Repo, issue: Issue): Schemas['issue'] => {
  const { closedBy } = factsNow(issue)
  return { ...issueView(site, repo, issue), closed_by: closedBy === null ? null : simpleUser(site, closedBy) }
}

export const isPull = ({ pulls }: Repo, { number }: Issue): boolean => pulls.some((pull) => pull.number === number)

function pullLinks(site: Site, repo: Repo, issue: Issue): Pick<Schemas['issue-search-result-item'], 'draft' | 'pull_request'> {
  const pull = repo.pulls.find(({ number }) => number === issue.number)
  if (!pull) return {}
  const html = `${repoWeb(site, repo)}/pull/${pull.number}`
  const url = `${repoApi(site, repo)}/pulls/${pull.number}`
  return {
    draft: pull.draft,
    pull_request: { url, html_url: html, diff_url: `${html}.diff`, patch_url: `${html}.patch`, merged_at: pull.mergedAt }
  }
}

export function commentView(site: Site, repo: Repo, issue: Issue, comment: Comment) {
  const web = `${repoWeb(site, repo)}/${isPull(repo, issue) ? 'pull' : 'issues'}/${issue.number}`
  return {
    id: comment.id,
    node_id: nodeId('IssueComment', comment.id),
    url: `${repoApi(site, repo)}/issues/comments/${comment.id}`,
    html_url: `${web}#issuecomment-${comment.id}`,
    issue_url: `${repoApi(site, repo)}/issues/${issue.number}`,
    body: comment.body,
    user: simpleUser(site, comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: association(repo, comment.author),
    performed_via_github_app: null
  } satisfies Schemas['issue-comment']
}

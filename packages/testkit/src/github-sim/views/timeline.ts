import { findLabel } from '../issues/labels.ts'
import { nodeId, repoApi, type Schemas, type Site } from '../site.ts'
import type { Issue, IssueEvent, Repo } from '../world.ts'
import { commentView } from './issue.ts'
import { simpleUser } from './user.ts'

/** Events and comments of an issue in the order in which they happened. */
export function timeline(site: Site, repo: Repo, issue: Issue): unknown[] {
  const events = issue.events.map((event) => ({ at: event.createdAt, id: event.id, view: (): unknown => eventView(site, repo, event) }))
  const comments = issue.comments.map((comment) => ({
    at: comment.createdAt,
    id: comment.id,
    view: (): unknown => commented(site, repo, issue, comment)
  }))
  const all = [...events, ...comments].sort((a, b) => (a.at === b.at ? a.id - b.id : a.at < b.at ? -1 : 1))
  return all.map(({ view }) => view())
}

function commented(site: Site, repo: Repo, issue: Issue, comment: Issue['comments'][number]): Schemas['timeline-comment-event'] {
  const view = commentView(site, repo, issue, comment)
  return { ...view, event: 'commented', actor: view.user }
}

function eventView(site: Site, repo: Repo, { id, event, actor, createdAt, label, assignee, rename }: IssueEvent) {
  const known = label === undefined ? undefined : findLabel(repo, label)
  return {
    id,
    node_id: nodeId('IssueEvent', id),
    url: `${repoApi(site, repo)}/issues/events/${id}`,
    actor: simpleUser(site, actor),
    event,
    commit_id: null,
    commit_url: null,
    created_at: createdAt,
    performed_via_github_app: null,
    ...(label === undefined ? {} : { label: { name: label, color: known?.color ?? '' } }),
    ...(assignee === undefined ? {} : { assignee: simpleUser(site, assignee) }),
    ...(rename ? { rename } : {})
  }
}

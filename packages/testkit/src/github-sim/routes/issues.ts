import { type Body, bodyOf, type Call, type Handlers, notFound, ok, repoOf } from '../call.ts'
import { addIssue, changeIssue } from '../issues/facts.ts'
import { attachable, checkTexts } from '../issues/rules.ts'
import { page } from '../page.ts'
import { repoApi } from '../site.ts'
import { fullIssue } from '../views/issue.ts'
import { timeline } from '../views/timeline.ts'
import type { Issue, IssueFacts, Repo } from '../world.ts'
import { listIssues } from './issue-list.ts'

export function issueIn(call: Call): { repo: Repo; issue: Issue } {
  const repo = repoOf(call)
  const issue = repo.issues.find(({ number }) => String(number) === call.params.issue_number) ?? notFound()
  return { repo, issue }
}

export const changeOf = ({ world, viewer, now }: Call) => ({ world, actor: viewer.login, now })

const textOf = (title: string | number | null | undefined) => (typeof title === 'number' ? String(title) : (title ?? undefined))

function createIssue(call: Call) {
  const repo = repoOf(call)
  const { title: given, body = null, labels, assignees } = bodyOf('issues/create', call)
  const title = textOf(given) ?? ''
  checkTexts({ title, body })
  const issue = addIssue(changeOf(call), repo, { title, body, labels: [], assignees: [], ...attachable(call, repo, { labels, assignees }) })
  return { ...ok(fullIssue(call.site, repo, issue), 201), headers: { location: `${repoApi(call.site, repo)}/issues/${issue.number}` } }
}

function updateIssue(call: Call) {
  const { repo, issue } = issueIn(call)
  const { labels, assignees, ...rest } = bodyOf('issues/update', call)
  const title = textOf(rest.title)
  checkTexts({ ...rest, title })
  changeIssue(changeOf(call), issue, { ...patchOf(rest, title), ...attachable(call, repo, { labels, assignees }) })
  return ok(fullIssue(call.site, repo, issue))
}

function patchOf({ body, state, state_reason }: NonNullable<Body<'issues/update'>>, title: string | undefined): Partial<IssueFacts> {
  return {
    ...(title === undefined ? {} : { title }),
    ...(body === undefined ? {} : { body }),
    ...(state === undefined ? {} : { state }),
    ...(state_reason ? { stateReason: state_reason } : {})
  }
}

export const issues: Handlers = {
  'issues/create': createIssue,
  'issues/update': updateIssue,
  'issues/get': (call) => {
    const { repo, issue } = issueIn(call)
    return ok(fullIssue(call.site, repo, issue))
  },
  'issues/list-for-repo': listIssues,
  'issues/list-events-for-timeline': (call) => {
    const { repo, issue } = issueIn(call)
    return page(call, timeline(call.site, repo, issue))
  }
}

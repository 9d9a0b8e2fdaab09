import { bodyOf, type Call, type Handlers, isoNow, newId, notFound, ok, repoOf } from '../call.ts'
import { changeIssue } from '../issues/facts.ts'
import { checkLength } from '../issues/rules.ts'
import { page } from '../page.ts'
import { nodeId, type Schemas } from '../site.ts'
import { commentView } from '../views/issue.ts'
import { simpleUser } from '../views/user.ts'
import type { Comment, Issue, Repo } from '../world.ts'
import { changeOf, issueIn } from './issues.ts'

function commentIn(call: Call): { repo: Repo; issue: Issue; comment: Comment } {
  const repo = repoOf(call)
  const found = repo.issues.flatMap((issue) => issue.comments.map((comment) => ({ repo, issue, comment })))
  return found.find(({ comment }) => String(comment.id) === call.params.comment_id) ?? notFound()
}

function createComment(call: Call) {
  const { repo, issue } = issueIn(call)
  const { body } = bodyOf('issues/create-comment', call)
  checkLength('IssueComment', 'body', body)
  const at = isoNow(call)
  const comment: Comment = { id: newId(call), body, author: call.viewer.login, createdAt: at, updatedAt: at, reactions: [] }
  issue.comments.push(comment)
  changeIssue(changeOf(call), issue, { comments: issue.comments.length })
  return ok(commentView(call.site, repo, issue, comment), 201)
}

function updateComment(call: Call) {
  const { repo, issue, comment } = commentIn(call)
  const { body } = bodyOf('issues/update-comment', call)
  checkLength('IssueComment', 'body', body)
  Object.assign(comment, { body, updatedAt: isoNow(call) })
  return ok(commentView(call.site, repo, issue, comment))
}

function deleteComment(call: Call) {
  const { issue, comment } = commentIn(call)
  issue.comments.splice(issue.comments.indexOf(comment), 1)
  changeIssue(changeOf(call), issue, { comments: issue.comments.length })
  return { status: 204 }
}

function listComments(call: Call) {
  const { repo, issue } = issueIn(call)
  const since = Date.parse(call.query.get('since') ?? '')
  const found = issue.comments.filter(({ updatedAt }) => !(Date.parse(updatedAt) < since))
  return page(call, found, (some) => some.map((comment) => commentView(call.site, repo, issue, comment)))
}

/** The same reaction of the same user again is no second one: 200 in place of 201. */
function react(call: Call) {
  const { comment } = commentIn(call)
  const { content } = bodyOf('reactions/create-for-issue-comment', call)
  const { login } = call.viewer
  const known = comment.reactions.find((reaction) => reaction.content === content && reaction.author === login)
  const reaction = known ?? { id: newId(call), content, author: login, createdAt: isoNow(call) }
  if (!known) comment.reactions.push(reaction)
  const { id, createdAt } = reaction
  const view: Schemas['reaction'] = {
    id,
    node_id: nodeId('Reaction', id),
    user: simpleUser(call.site, login),
    content,
    created_at: createdAt
  }
  return ok(view, known ? 200 : 201)
}

export const comments: Handlers = {
  'issues/create-comment': createComment,
  'issues/update-comment': updateComment,
  'issues/delete-comment': deleteComment,
  'issues/list-comments': listComments,
  'reactions/create-for-issue-comment': react
}

import { isoTime } from '../call.ts'
import { resolveRef } from '../git/store.ts'
import { addIssue, changeIssue } from '../issues/facts.ts'
import { labelNames } from '../issues/labels.ts'
import { type Comment, type Issue, nextId, type Pull, type Repo, type World } from '../world.ts'
import type { IssueSeed, PullSeed } from './shapes.ts'

export function seedIssue(world: World, repo: Repo, seed: IssueSeed, now: number): Issue {
  const { title, body = null, author = 'octocat', labels = [], number, comments = [] } = seed
  const by = { world, actor: author, now: seed.at ? Date.parse(seed.at) : now }
  const facts = { title, body, labels: labelNames(world, repo, labels), assignees: [] }
  const issue = addIssue(by, repo, number === undefined ? facts : { ...facts, number })
  issue.comments.push(...comments.map((comment) => commentFrom(world, comment.body, comment.author ?? author, by.now)))
  if (comments.length > 0 || seed.state === 'closed') changeIssue(by, issue, { comments: comments.length, state: seed.state ?? 'open' })
  return issue
}

function commentFrom(world: World, body: string, author: string, now: number): Comment {
  const at = isoTime(now)
  return { id: nextId(world), body, author, createdAt: at, updatedAt: at, reactions: [] }
}

/** Its branches must be there: a pull request is the difference between two commits. */
export function seedPull(world: World, repo: Repo, seed: PullSeed, now: number): Pull {
  const { head, fork, base = repo.defaultBranch, draft = false, merged = false } = seed
  const issue = seedIssue(world, repo, merged ? { ...seed, state: 'closed' } : seed, now)
  const end = merged
    ? { mergedAt: isoTime(now), mergedBy: 'octocat', mergeSha: tip(repo, head) }
    : { mergedAt: null, mergedBy: null, mergeSha: null }
  const pull: Pull = {
    number: issue.number,
    head: { ref: head, sha: tip(repo, head), ...(fork !== undefined && { owner: fork }) },
    base: { ref: base, sha: tip(repo, base) },
    draft,
    ...end
  }
  repo.pulls.push(pull)
  return pull
}

function tip({ git }: Repo, branch: string): string {
  const sha = resolveRef(git, branch)
  if (!sha) throw new Error(`The seed names a branch that has no commit: ${branch}`)
  return sha
}

import { type Call, type Handlers, notFound, ok, Refused, repoOf } from '../call.ts'
import { diffFiles, type FileChange } from '../git/diff.ts'
import { history } from '../git/graph.ts'
import type { Commit } from '../git/objects.ts'
import { filesAt, resolveRef } from '../git/store.ts'
import { page } from '../page.ts'
import { commitView } from '../views/commit.ts'
import { simplePull } from '../views/pull.ts'
import type { Repo } from '../world.ts'

interface Found {
  sha: string
  commit: Commit
}

/** A commit against its first parent. */
function changesOf({ git }: Repo, { sha, commit }: Found): FileChange[] {
  const [parent] = commit.parents
  return diffFiles(git, parent ? filesAt(git, parent) : new Map(), filesAt(git, sha))
}

function getCommit(call: Call) {
  const repo = repoOf(call)
  const sha = resolveRef(repo.git, call.params.ref ?? '')
  const commit = sha === undefined ? undefined : repo.git.commits.get(sha)
  if (sha === undefined || !commit) throw new Refused(422, `No commit found for SHA: ${call.params.ref}`)
  return ok(commitView(call.site, repo, sha, commit, changesOf(repo, { sha, commit })))
}

function listCommits(call: Call) {
  const repo = repoOf(call)
  if (repo.git.refs.size === 0) throw new Refused(409, 'Git Repository is empty.')
  const tip = resolveRef(repo.git, call.query.get('sha') ?? repo.defaultBranch) ?? notFound()
  const all = history(repo.git, tip).flatMap((sha): Found[] => {
    const commit = repo.git.commits.get(sha)
    return commit ? [{ sha, commit }] : []
  })
  const found = all.filter((it) => isWanted(repo, it, call.query))
  return page(call, found, (some) => some.map(({ sha, commit }) => commitView(call.site, repo, sha, commit)))
}

function isWanted(repo: Repo, found: Found, query: URLSearchParams): boolean {
  const { author, committer } = found.commit
  const path = query.get('path')
  const at = Date.parse(committer.date)
  const is = (name: string, person: { name: string; email: string }) => [null, person.name, person.email].includes(query.get(name))
  const touches = () => changesOf(repo, found).some((change) => change.path === path || change.path.startsWith(`${path}/`))
  const [since, until] = [Date.parse(query.get('since') ?? ''), Date.parse(query.get('until') ?? '')]
  return is('author', author) && is('committer', committer) && !(at < since) && !(at > until) && (path === null || touches())
}

/** The pull requests whose head holds the commit, and the one that merged it. */
function pullsOf(call: Call) {
  const repo = repoOf(call)
  const sha = call.params.commit_sha ?? ''
  const holds = (head: string) => history(repo.git, head).includes(sha)
  const found = repo.pulls.filter(({ head, base, mergeSha }) => mergeSha === sha || (holds(head.sha) && !holds(base.sha)))
  return page(call, found, (some) => some.map((pull) => simplePull(call.site, repo, pull)))
}

export const commits: Handlers = {
  'repos/get-commit': getCommit,
  'repos/list-commits': listCommits,
  'repos/list-pull-requests-associated-with-commit': pullsOf
}

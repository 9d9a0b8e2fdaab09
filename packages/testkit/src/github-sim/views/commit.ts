import type { FileChange } from '../git/diff.ts'
import type { Commit } from '../git/objects.ts'
import { nodeId, repoApi, repoWeb, type Schemas, type Site } from '../site.ts'
import type { Repo, Run } from '../world.ts'
import { simpleUser } from './user.ts'

const unsigned = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null }

/** A commit as the REST lists show it; `changes` adds its files and their sums. */
export function commitView(site: Site, repo: Repo, sha: string, commit: Commit, changes?: readonly FileChange[]): Schemas['commit'] {
  const api = repoApi(site, repo)
  const web = repoWeb(site, repo)
  return {
    sha,
    node_id: nodeId('Commit', sha),
    url: `${api}/commits/${sha}`,
    html_url: `${web}/commit/${sha}`,
    comments_url: `${api}/commits/${sha}/comments`,
    commit: {
      url: `${api}/git/commits/${sha}`,
      author: commit.author,
      committer: commit.committer,
      message: commit.message,
      comment_count: 0,
      tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
      verification: unsigned
    },
    author: simpleUser(site, commit.author.name),
    committer: simpleUser(site, commit.committer.name),
    parents: commit.parents.map((parent) => ({ sha: parent, url: `${api}/commits/${parent}`, html_url: `${web}/commit/${parent}` })),
    ...(changes ? { stats: statsOf(changes), files: changes.map((change) => fileView(site, repo, sha, change)) } : {})
  }
}

function statsOf(changes: readonly FileChange[]) {
  const additions = changes.reduce((sum, change) => sum + change.additions, 0)
  const deletions = changes.reduce((sum, change) => sum + change.deletions, 0)
  return { additions, deletions, total: additions + deletions }
}

export function fileView(site: Site, repo: Repo, ref: string, change: FileChange): Schemas['diff-entry'] {
  const path = encodeURI(change.path)
  return {
    sha: change.sha,
    filename: change.path,
    status: change.status,
    additions: change.additions,
    deletions: change.deletions,
    changes: change.additions + change.deletions,
    blob_url: `${repoWeb(site, repo)}/blob/${ref}/${path}`,
    raw_url: `${repoWeb(site, repo)}/raw/${ref}/${path}`,
    contents_url: `${repoApi(site, repo)}/contents/${path}?ref=${ref}`,
    ...(change.previous ? { previous_filename: change.previous } : {})
  }
}

export function gitCommitView(site: Site, repo: Repo, sha: string, commit: Commit): Schemas['git-commit'] {
  const { url, html_url, parents, commit: inner, node_id } = commitView(site, repo, sha, commit)
  const { author, committer, message, tree } = commit
  const links = parents.map((parent) => ({ sha: parent.sha, url: parent.url, html_url: parent.html_url ?? '' }))
  return {
    sha,
    node_id,
    url: inner.url || url,
    html_url: html_url,
    author,
    committer,
    message,
    tree: { sha: tree, url: inner.tree.url },
    parents: links,
    verification: unsigned
  }
}

/** The `head_commit` of a run, made up when the repository has no such commit. */
export function commitOf({ git }: Repo, { sha, title, actor, createdAt }: Run): Schemas['nullable-simple-commit'] {
  const known = git.commits.get(sha)
  const person = { name: actor, email: `${actor}@users.noreply.github.com` }
  if (!known) return { id: sha, tree_id: sha, message: title, timestamp: createdAt, author: person, committer: person }
  const { author, committer, tree, message } = known
  return {
    id: sha,
    tree_id: tree,
    message,
    timestamp: author.date,
    author: { name: author.name, email: author.email },
    committer: { name: committer.name, email: committer.email }
  }
}

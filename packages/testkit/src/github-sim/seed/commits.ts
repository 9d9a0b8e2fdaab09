import { isoTime } from '../call.ts'
import { type File, filesAt, resolveRef, writeBlob, writeCommit, writeTree } from '../git/store.ts'
import type { Repo } from '../world.ts'
import type { CommitSeed } from './shapes.ts'

/** Adds a commit on top of its branch and gives its sha. */
export function seedCommit({ git, defaultBranch }: Pick<Repo, 'git' | 'defaultBranch'>, seed: CommitSeed, now: number): string {
  const { branch = defaultBranch, from = branch, message, files = {}, author = 'octocat', at = isoTime(now) } = seed
  const parent = resolveRef(git, branch) ?? resolveRef(git, from)
  const tree = parent ? filesAt(git, parent) : new Map<string, File>()
  for (const [path, content] of Object.entries(files)) {
    if (content === null) tree.delete(path)
    else tree.set(path, { mode: '100644', sha: writeBlob(git, Buffer.from(content)) })
  }
  const person = { name: author, email: `${author}@users.noreply.github.com`, date: at }
  const commit = { tree: writeTree(git, tree), parents: parent ? [parent] : [], author: person, committer: person, message }
  const sha = writeCommit(git, commit, seed.sha)
  git.refs.set(`refs/heads/${branch}`, sha)
  return sha
}

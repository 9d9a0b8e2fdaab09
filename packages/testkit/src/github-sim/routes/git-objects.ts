import { bodyOf, type Call, type Handlers, isoNow, notFound, ok, Refused, repoOf } from '../call.ts'
import type { Commit, Mode, Person } from '../git/objects.ts'
import { type File, filesAt, type GitStore, readTree, writeBlob, writeCommit, writeTree } from '../git/store.ts'
import { repoApi } from '../site.ts'
import { gitCommitView } from '../views/commit.ts'
import type { Repo } from '../world.ts'

function createBlob(call: Call) {
  const repo = repoOf(call)
  const { content, encoding = 'utf-8' } = bodyOf('git/create-blob', call)
  const sha = writeBlob(repo.git, Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8'))
  return ok({ sha, url: `${repoApi(call.site, repo)}/git/blobs/${sha}` }, 201)
}

interface Entry {
  path?: string
  mode?: Mode
  sha?: string | null
  content?: string
}

function createTree(call: Call) {
  const repo = repoOf(call)
  const { base_tree: base, tree } = bodyOf('git/create-tree', call)
  const files = base === undefined ? new Map<string, File>() : baseFiles(repo.git, base)
  for (const entry of tree) place(repo.git, files, entry)
  const sha = writeTree(repo.git, files)
  return ok(treeView(call, repo, sha), 201)
}

/** A base may be named by its tree or by its commit. */
function baseFiles(git: GitStore, base: string): Map<string, File> {
  if (git.commits.has(base)) return filesAt(git, base)
  if (!git.trees.has(base)) throw new Refused(422, `Invalid tree info`)
  return readTree(git, base)
}

function place(git: GitStore, files: Map<string, File>, { path = '', mode = '100644', sha, content }: Entry): void {
  if (path === '' || path.startsWith('/')) throw new Refused(422, 'tree.path contains a malformed path component')
  const id = sha ?? writeBlob(git, Buffer.from(content ?? ''))
  if (sha === null) remove(files, path)
  else if (mode === '040000') graft(git, files, path, id)
  else if (git.blobs.has(id)) files.set(path, { mode, sha: id })
  else throw new Refused(422, `tree.sha ${id} is not a valid blob`)
}

function remove(files: Map<string, File>, path: string): void {
  for (const known of [...files.keys()]) if (known === path || known.startsWith(`${path}/`)) files.delete(known)
}

function graft(git: GitStore, files: Map<string, File>, path: string, tree: string): void {
  if (!git.trees.has(tree)) throw new Refused(422, `tree.sha ${tree} is not a valid tree`)
  remove(files, path)
  for (const [inner, file] of readTree(git, tree)) files.set(`${path}/${inner}`, file)
}

function treeView({ site }: Call, repo: Repo, sha: string) {
  const api = `${repoApi(site, repo)}/git`
  const tree = (repo.git.trees.get(sha) ?? []).map(({ name, mode, sha: id }) => {
    const type = mode === '040000' ? 'tree' : mode === '160000' ? 'commit' : 'blob'
    const size = repo.git.blobs.get(id)?.length
    return { path: name, mode, type, sha: id, url: `${api}/${type}s/${id}`, ...(size === undefined ? {} : { size }) }
  })
  return { sha, url: `${api}/trees/${sha}`, tree, truncated: false }
}

function createCommit(call: Call) {
  const repo = repoOf(call)
  const { message, tree, parents = [], author, committer } = bodyOf('git/create-commit', call)
  if (!repo.git.trees.has(tree)) throw new Refused(422, 'Tree SHA does not exist')
  if (parents.some((parent) => !repo.git.commits.has(parent))) throw new Refused(422, 'Parent SHA does not exist or is not a commit object')
  const writer = personOf(call, author)
  const commit: Commit = { message, tree, parents, author: writer, committer: committer ? personOf(call, committer) : writer }
  const sha = writeCommit(repo.git, commit)
  return ok(gitCommitView(call.site, repo, sha, commit), 201)
}

function personOf(call: Call, given: { name?: string; email?: string; date?: string } = {}): Person {
  const { login } = call.viewer
  return { name: given.name ?? login, email: given.email ?? `${login}@users.noreply.github.com`, date: given.date ?? isoNow(call) }
}

export const gitObjects: Handlers = {
  'git/create-blob': createBlob,
  'git/create-tree': createTree,
  'git/create-commit': createCommit,
  'git/get-commit': (call) => {
    const repo = repoOf(call)
    const sha = call.params.commit_sha ?? ''
    return ok(gitCommitView(call.site, repo, sha, repo.git.commits.get(sha) ?? notFound()))
  }
}

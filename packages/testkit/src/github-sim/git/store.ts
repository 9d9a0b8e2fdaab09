import { type Commit, hashBlob, hashCommit, hashTree, type Mode, sortEntries, type TreeEntry } from './objects.ts'

export interface GitStore {
  blobs: Map<string, Buffer>
  trees: Map<string, readonly TreeEntry[]>
  commits: Map<string, Commit>
  /** Full ref names, such as `refs/heads/main`, to commits. */
  refs: Map<string, string>
}

export interface File {
  mode: Mode
  sha: string
}

export const emptyGit = (): GitStore => ({ blobs: new Map(), trees: new Map(), commits: new Map(), refs: new Map() })

export function writeBlob(git: GitStore, content: Buffer): string {
  const sha = hashBlob(content)
  git.blobs.set(sha, content)
  return sha
}

/** Writes the nested trees of a flat `path → file` map and gives the root's id. */
export function writeTree(git: GitStore, files: ReadonlyMap<string, File>): string {
  const entries = new Map<string, TreeEntry>()
  const folders = new Map<string, Map<string, File>>()
  for (const [path, file] of files) {
    const slash = path.indexOf('/')
    if (slash === -1) entries.set(path, { name: path, ...file })
    else into(folders, path.slice(0, slash)).set(path.slice(slash + 1), file)
  }
  for (const [name, inner] of folders) entries.set(name, { name, mode: '040000', sha: writeTree(git, inner) })
  const sorted = sortEntries([...entries.values()])
  const sha = hashTree(sorted)
  git.trees.set(sha, sorted)
  return sha
}

/** An explicit id lets a seed use the sha that a payload names. */
export function writeCommit(git: GitStore, commit: Commit, sha = hashCommit(commit)): string {
  git.commits.set(sha, commit)
  return sha
}

/** Every file under a tree by its full path. */
export function readTree(git: GitStore, sha: string, prefix = ''): Map<string, File> {
  const files = new Map<string, File>()
  for (const { name, mode, sha: id } of git.trees.get(sha) ?? []) {
    if (mode !== '040000') files.set(`${prefix}${name}`, { mode, sha: id })
    else for (const [path, file] of readTree(git, id, `${prefix}${name}/`)) files.set(path, file)
  }
  return files
}

export function filesAt(git: GitStore, commit: string): Map<string, File> {
  const found = git.commits.get(commit)
  return found ? readTree(git, found.tree) : new Map()
}

/** The commit that a branch, tag, full ref, id or abbreviated id names. */
export function resolveRef(git: GitStore, ref: string): string | undefined {
  const named = git.refs.get(ref) ?? git.refs.get(`refs/heads/${ref}`) ?? git.refs.get(`refs/tags/${ref}`) ?? git.refs.get(`refs/${ref}`)
  if (named || git.commits.has(ref)) return named ?? ref
  return /^[0-9a-f]{7,39}$/.test(ref) ? [...git.commits.keys()].find((sha) => sha.startsWith(ref)) : undefined
}

function into<V>(groups: Map<string, Map<string, V>>, key: string): Map<string, V> {
  const group = groups.get(key) ?? new Map<string, V>()
  groups.set(key, group)
  return group
}

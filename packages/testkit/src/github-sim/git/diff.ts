import type { File, GitStore } from './store.ts'

export interface FileChange {
  path: string
  previous?: string
  status: 'added' | 'removed' | 'modified' | 'renamed'
  sha: string
  additions: number
  deletions: number
}

/** The files that differ between two trees, by path; a file moved without an edit is one rename. */
export function diffFiles(git: GitStore, before: ReadonlyMap<string, File>, after: ReadonlyMap<string, File>): FileChange[] {
  const added = [...after].filter(([path]) => !before.has(path))
  const gone = [...before].filter(([path]) => !after.has(path))
  const renames = new Map(added.flatMap(([path, { sha }]) => renamedFrom(gone, sha).map((from): [string, string] => [path, from])))
  const moved = new Set(renames.values())
  const changes = [
    ...added.map(([path, { sha }]) => addedOrRenamed(git, path, sha, renames.get(path))),
    ...gone.filter(([path]) => !moved.has(path)).map(([path, { sha }]) => change(git, { path, status: 'removed', sha }, sha, undefined)),
    ...[...after].flatMap(([path, { sha }]) => modified(git, path, before.get(path)?.sha, sha))
  ]
  return changes.sort((a, b) => (a.path < b.path ? -1 : 1))
}

const renamedFrom = (gone: readonly [string, File][], sha: string) =>
  gone
    .filter(([, file]) => file.sha === sha)
    .map(([path]) => path)
    .slice(0, 1)

function addedOrRenamed(git: GitStore, path: string, sha: string, previous: string | undefined): FileChange {
  return previous === undefined
    ? change(git, { path, status: 'added', sha }, undefined, sha)
    : { path, previous, status: 'renamed', sha, additions: 0, deletions: 0 }
}

function modified(git: GitStore, path: string, before: string | undefined, after: string): FileChange[] {
  return before === undefined || before === after ? [] : [change(git, { path, status: 'modified', sha: after }, before, after)]
}

function change(
  git: GitStore,
  facts: Pick<FileChange, 'path' | 'status' | 'sha'>,
  before: string | undefined,
  after: string | undefined
): FileChange {
  const [old, young] = [linesOf(git, before), linesOf(git, after)]
  return { ...facts, additions: missing(young, old), deletions: missing(old, young) }
}

const linesOf = (git: GitStore, sha: string | undefined): string[] =>
  sha === undefined ? [] : (git.blobs.get(sha)?.toString('utf8').split('\n') ?? []).filter((line) => line !== '')

/** A multiset difference: near enough to a real diff's counts for edits that move nothing. */
function missing(lines: readonly string[], from: readonly string[]): number {
  const left = Map.groupBy(from, (line) => line)
  return lines.filter((line) => left.get(line)?.pop() === undefined).length
}

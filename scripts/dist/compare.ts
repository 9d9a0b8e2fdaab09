import { createHash } from 'node:crypto'

/** Git's id of a file by its path, as `git ls-tree -r` lists them. */
export type Tree = ReadonlyMap<string, string>

/** The id that git gives to these bytes. */
export const blobId = (bytes: Uint8Array): string => createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')

/** The output of `git ls-tree -r -z`. */
export function parseTree(listing: string): Tree {
  const entries = listing.split('\0').filter(Boolean)
  return new Map(entries.map((entry) => entry.split('\t')).map(([meta = '', path = '']) => [path, meta.split(' ')[2] ?? '']))
}

/** One line for each file that differs between what is committed and what a build makes. */
export function staleFiles(committed: Tree, built: Tree): string[] {
  const paths = [...new Set([...committed.keys(), ...built.keys()])].sort()
  return paths.filter((path) => committed.get(path) !== built.get(path)).map((path) => `Stale: ${path} ${howStale(committed, built, path)}`)
}

function howStale(committed: Tree, built: Tree, path: string): string {
  if (!built.has(path)) return 'is no longer built'
  return committed.has(path) ? 'differs from its source' : 'is not committed'
}

import type { GitStore } from './store.ts'

/** A commit and all it descends from, newest first. */
export function history(git: GitStore, tip: string): string[] {
  const seen = new Set<string>([tip])
  for (const sha of seen) for (const parent of git.commits.get(sha)?.parents ?? []) seen.add(parent)
  return [...seen].filter((sha) => git.commits.has(sha))
}

export const isAncestor = (git: GitStore, ancestor: string, tip: string): boolean => history(git, tip).includes(ancestor)

/** The nearest common ancestor. */
export function mergeBase(git: GitStore, a: string, b: string): string | undefined {
  const ofB = new Set(history(git, b))
  return history(git, a).find((sha) => ofB.has(sha))
}

/** What `tip` has that `base` has not, oldest first. */
export function since(git: GitStore, base: string, tip: string): string[] {
  const known = new Set(history(git, base))
  return history(git, tip)
    .filter((sha) => !known.has(sha))
    .reverse()
}

import type { Commit, Comparison } from './evidence.ts'

/** The commits after the last good run, up to the first bad one. */
export interface Range {
  /** Oldest first; all of them unless `total` is more. */
  commits: readonly Commit[]
  total: number
  /** Of the commits known, the one with most of them first. */
  authors: readonly string[]
  /** Those that update a dependency. */
  updates: readonly Commit[]
}

export function rangeOf({ commits, total }: Comparison): Range {
  const byAuthor = Map.groupBy(
    commits.filter(({ author }) => author !== ''),
    ({ author }) => author
  )
  const authors = [...byAuthor].toSorted(([, a], [, b]) => b.length - a.length).map(([author]) => author)
  return { commits, total: Math.max(total, commits.length), authors, updates: commits.filter(updatesDependency) }
}

const bots = /^(?:dependabot|renovate|renovate-bot|depfu|pyup-bot|snyk-bot)(?:-preview)?(?:\[bot\])?$/i
const update =
  /^\w{1,15}\((?:[\w-]{0,20}-)?deps(?:-\w{1,10})?\)|\bbump(?:s|ed)? (?!(?:the )?version\b)\S{1,200} (?:group|from|and|in|to)\b|\bbump(?:s|ed)? the \S{1,100} group\b|\b(?:update|upgrade)s? dependenc/i

/** By who made it, or by the words that those who update by hand use as well. */
const updatesDependency = ({ author, message }: Commit) => bots.test(author) || update.test(subjectOf(message))

const longest = 300

/** The first line of a commit's message; untrusted. */
export const subjectOf = (message: string): string => (message.slice(0, longest).split('\n', 1)[0] ?? '').trim()

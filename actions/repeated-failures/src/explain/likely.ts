import type { Commit } from './evidence.ts'
import type { Explanation } from './explanation.ts'

/**
 * What is most likely behind the failures, so far as it is known. `probability` is that of the place in history, from 0 to 1;
 * `each` that of one commit where nothing tells the commits of a range apart.
 */
export type Likely =
  | { kind: 'infrastructure'; by: 'sign' | 'neighbours' }
  /** GitHub could not make jobs of it. */
  | { kind: 'workflow-file'; sha: string }
  | { kind: 'unchanged' }
  | { kind: 'commit'; commit: Commit; probability: number }
  | { kind: 'commits'; total: number; probability: number; each: number }
  | { kind: 'flake' }
  | { kind: 'earlier'; run: number; sha: string; probability: number }
  | { kind: 'began'; run: number; sha: string; probability: number }
  | { kind: 'unknown' }

type Known = Omit<Explanation, 'likely'>

/** The first that holds. */
export function likelyOf(explanation: Known): Likely {
  const { neighbours, unchanged, flake, change, errors } = explanation
  const sign = mostlySign(explanation)
  if (sign && sign !== 'startup-failure') return { kind: 'infrastructure', by: 'sign' }
  if (neighbours?.together.suspected) return { kind: 'infrastructure', by: 'neighbours' }
  // It is mostly broken YAML, also where nothing has changed but what it calls.
  if (sign) return { kind: 'workflow-file', sha: explanation.story?.newest.sha ?? '' }
  // A flake fails now and then: one error again and again after a sure change is something else.
  if (flake?.known && !change?.certain && errors?.same !== true) return { kind: 'flake' }
  if (unchanged) return { kind: 'unchanged' }
  return ofCommits(explanation)
}

const mostlySign = ({ signs: [sign], lookedAt, story }: Known) =>
  sign && sign.failures * 2 > Math.min(story?.failures ?? 0, Math.max(1, lookedAt)) ? sign.name : undefined

function ofCommits({ change, story, range }: Known): Likely {
  const suspect = change?.suspects[0]
  if (!suspect || !story) return { kind: 'unknown' }
  const { run, probability } = suspect
  const place = { run: run.number, sha: run.sha, probability }
  // The range is known between the last good and the first bad run alone.
  if (run.number < story.first.number) return { kind: 'earlier', ...place }
  if (run.id !== story.first.id || !range || range.total === 0) return { kind: 'began', ...place }
  const [commit] = range.commits
  if (commit && range.total === 1) return { kind: 'commit', commit, probability }
  return { kind: 'commits', total: range.total, probability, each: probability / range.total }
}

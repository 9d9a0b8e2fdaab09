import { quoted } from '@tocsin/action-kit'
import { glob } from '@tocsin/notifier'

/** What the lists of artifacts showed. */
interface Seen {
  /** Of all that were listed, newest first, whatever the patterns name. Untrusted. */
  names: Iterable<string>
  /** Whether others than those that were asked for by name were listed. */
  ofAll: boolean
  /** Whether they were listed back to the first of the runs that are read. */
  whole: boolean
}

const mostShown = 8

/** Which patterns fit no artifact, and what there is in place of it; '' where each fits one. */
export function unmatchedArtifacts(patterns: readonly string[], { names, ofAll, whole }: Seen): string {
  const all = new Set(names)
  const unmatched = patterns.filter((pattern) => ![...all].some((name) => glob(pattern, name)))
  // What is seldom made may be on a page that was not read.
  if (unmatched.length === 0 || (!whole && unmatched.length < patterns.length)) return ''
  const which = `${whole ? 'No artifact matches' : 'None of the newest artifacts matches'} ${listed(unmatched, '"')}`
  const there = all.size === 0 ? 'there are none' : `there are: ${listed([...new Set([...all].map(folded))])}`
  return `${ofAll ? `${which}; ${there}` : which}. Correct the input \`artifacts\`: names of artifacts with test reports, or globs.`
}

/** Names that tell runs or commits apart are one. */
const folded = (name: string) => name.replace(/(?<![0-9a-z])(?:\d{4,}|(?=[a-f]*\d)[0-9a-f]{7,40})(?![0-9a-z])/gi, '*')

function listed(names: readonly string[], mark = ''): string {
  const shown = names.slice(0, mostShown).map((name) => `${mark}${quoted(name)}${mark}`)
  return [...shown, ...(names.length > mostShown ? [`and ${names.length - mostShown} more`] : [])].join(', ')
}

import { quoted } from '@tocsin/action-kit'
import { plural } from '@tocsin/notifier'
import type { Report } from './report.ts'

/** Why an artifact is not read, in words that fit behind one and behind several. */
export interface Unread {
  /** What it has in common with others, as in "has more than 64 MiB and is not read". */
  one: string
  several: string
  /** What is said of the first of them. */
  more: string
}

export interface Notes {
  /** Says something of the analysis itself. */
  note(line: string): void
  /** Says something of a sample that could not be read: these have a room of their own, for whoever opens pull requests makes as many as he likes. */
  noteSample(line: string): void
  /** Says of artifacts what is the same for all of them once. */
  noteUnread(report: Pick<Report, 'artifact' | 'read'>, why: Unread): void
  /** All of them: first what the analysis says of itself. */
  readonly notes: readonly string[]
}

const most = { notes: 20, samples: 10 }

interface Counted extends Unread {
  count: number
  ofForks: number
  /** One of the own runs, where there is any. */
  example: string
}

export function notesOf(): Notes {
  const [notes, samples] = [new Set<string>(), new Set<string>()]
  const unread = new Map<string, Counted>()
  const adds = (lines: Set<string>, limit: number) => (line: string) => {
    if (lines.size < limit) lines.add(line)
  }
  return {
    note: adds(notes, most.notes),
    noteSample: adds(samples, most.samples),
    noteUnread(report, why) {
      unread.set(why.several, withOne(unread.get(why.several), report, why))
    },
    get notes() {
      return [...notes, ...[...unread.values()].map(wordsOf), ...samples]
    }
  }
}

function withOne(before: Counted | undefined, { artifact, read }: Pick<Report, 'artifact' | 'read'>, why: Unread): Counted {
  const isOfFork = read.execution.place === 'fork'
  const { count, ofForks } = before ?? { count: 0, ofForks: 0 }
  const counts = { count: count + 1, ofForks: ofForks + Number(isOfFork) }
  const isBetter = before === undefined || (!isOfFork && count === ofForks)
  return isBetter ? { ...why, ...counts, example: `"${quoted(artifact.name)}" of run ${artifact.run}` } : { ...before, ...counts }
}

function wordsOf({ count, ofForks, example, one, several, more }: Counted): string {
  if (count === 1) return `The artifact ${example} ${one}: ${more}`
  const forks = ofForks > 0 && ofForks < count ? `, ${ofForks} of them of forks` : ''
  return `${plural(count, 'artifact')} ${several}, such as ${example}${forks}: ${more}`
}

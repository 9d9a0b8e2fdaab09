import type { InfraEvent } from '../../model/report.ts'
import { isoOf } from '../../time.ts'
import type { Links } from '../options.ts'
import { keyOf } from '../seen.ts'
import type { Red } from './reds.ts'

/** What is further apart is another event. */
const gap = 3 * 3600

const together = 'Jobs failed together that passed with the same code at other times'

/** Failures of the infrastructure, those close in time as one. Oldest first. */
export function eventsOf(reds: readonly Red[], links: Links): InfraEvent[] {
  const groups: Red[][] = []
  for (const red of reds.toSorted((a, b) => a.seen.execution.at - b.seen.execution.at)) {
    const open = groups.at(-1)
    const last = open?.at(-1)
    if (open && last && red.seen.execution.at - last.seen.execution.at <= gap) open.push(red)
    else groups.push([red])
  }
  return groups.flatMap((group) => eventOf(group, links))
}

function eventOf(reds: readonly Red[], links: Links): InfraEvent[] {
  const [first] = reds
  const last = reds.at(-1)
  if (!first || !last) return []
  const { candidate, seen } = first
  return [
    {
      from: isoOf(seen.execution.at),
      to: isoOf(last.seen.execution.at + (last.seen.execution.seconds ?? 0)),
      sign: mostOften(reds.map(({ sign }) => sign ?? together)),
      runs: new Set(reds.map((red) => `${red.candidate.subject.repository} ${keyOf(red.seen.execution)}`)).size,
      jobs: reds.length,
      url: links.execution(candidate.subject, seen.execution, candidate.track.details.get(seen.index)?.job)
    }
  ]
}

function mostOften(words: readonly string[]): string {
  const counts = [...Map.groupBy(words, (word) => word)].map(([word, { length }]) => ({ word, length }))
  return counts.toSorted((a, b) => b.length - a.length || (a.word < b.word ? -1 : 1))[0]?.word ?? together
}

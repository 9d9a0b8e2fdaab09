import type { CausedFailure } from '../causes/causes-of.ts'
import type { Candidate, Links } from '../judge/options.ts'
import { isForked } from '../judge/seen.ts'
import type { SubjectReport } from '../model/subject-report.ts'
import { isoOf } from '../time.ts'

interface Asked {
  links: Links
  /** In seconds since 1970. */
  since: number
  /** Those of forks too: whoever opens a pull request from one decides what they say. */
  withForks: boolean
}

/** The failures of a subject that say why, oldest first. */
export function failuresOf({ subject, track }: Candidate, { links, since, withForks }: Asked): CausedFailure[] {
  return [...track.details].flatMap(([index, { failure, job, excluded }]) => {
    const execution = track.executions[index]
    if (
      !execution ||
      !failure?.signature ||
      excluded ||
      execution.excluded ||
      execution.at < since ||
      (isForked({ execution }) && !withForks)
    )
      return []
    const { message, signature, category, rule = '' } = failure
    const at = isoOf(execution.at)
    const named = category === undefined ? {} : { category: { name: category, rule } }
    return [{ subject: subject.id, signature, ...named, line: message, at, url: links.execution(subject, execution, job) }]
  })
}

const mostCauses = 5

/** What the failures of one subject have in common, by share. */
export function causeShares(failures: readonly CausedFailure[]): SubjectReport['causes'] {
  return [...Map.groupBy(failures, ({ signature }) => signature)]
    .flatMap(([signature, all]) => {
      const last = all.at(-1)
      return last ? [{ signature, category: last.category?.name ?? 'unknown', share: all.length / failures.length, line: last.line }] : []
    })
    .toSorted((a, b) => b.share - a.share)
    .slice(0, mostCauses)
}

import type { Candidate, Links } from '../judge/options.ts'
import type { SubjectReport } from '../model/report.ts'

/** A failure whose cause is known. */
export interface Failed {
  /** Of the subject. */
  id: string
  signature: string
  category: string
  rule: string
  line: string
  /** Seconds since 1970. */
  at: number
  url: string
}

const unknown = { category: 'unknown', rule: '' }

/** The failures of a subject that say why, oldest first. `since` in seconds since 1970. */
export function failuresOf({ subject, track }: Candidate, { links, since }: { links: Links; since: number }): Failed[] {
  return [...track.details].flatMap(([index, { failure, job, excluded }]) => {
    const execution = track.executions[index]
    if (!execution || !failure?.signature || excluded || execution.at < since) return []
    const { message, signature, category = unknown.category, rule = unknown.rule } = failure
    return [{ id: subject.id, signature, category, rule, line: message, at: execution.at, url: links.execution(subject, execution, job) }]
  })
}

const mostCauses = 5

/** What the failures of one subject have in common, by share. */
export function sharesOf(failures: readonly Failed[]): SubjectReport['causes'] {
  return [...Map.groupBy(failures, ({ signature }) => signature)]
    .flatMap(([signature, all]) => {
      const { category, line } = all.at(-1) ?? {}
      return category === undefined || line === undefined ? [] : [{ signature, category, share: all.length / failures.length, line }]
    })
    .toSorted((a, b) => b.share - a.share)
    .slice(0, mostCauses)
}

import type { JudgedSubject } from '../judge/options.ts'
import { isBad } from '../model/bad.ts'
import type { FlakeReport } from '../model/report.ts'

/**
 * As many as a page and a person bear; how many there are in all is said. Lists, issues and alerts are made of what is bad for sure, so that
 * goes last; what runs of forks alone show has a room of its own, for there may be as much of it as anybody likes.
 */
const most = { subjects: 1000, bad: 5000, ofForks: 100 }

/** What of the ranked subjects the report holds. */
export function shownOf(
  subjects: readonly JudgedSubject[]
): { shown: readonly JudgedSubject[] } & Pick<FlakeReport, 'omitted' | 'omittedOfForks'> {
  const own = subjects.filter(({ ofForks }) => !ofForks)
  const ofForks = subjects.filter((one) => one.ofForks)
  const bad = new Set(own.filter(isBad).slice(0, most.bad))
  const shown = own.filter((one, index) => bad.has(one) || (index < most.subjects && !isBad(one)))
  const omittedOfForks = Math.max(0, ofForks.length - most.ofForks)
  return {
    shown: [...shown, ...ofForks.slice(0, most.ofForks)],
    omitted: own.length - shown.length + omittedOfForks,
    ...(omittedOfForks > 0 && { omittedOfForks })
  }
}

import { isExplained } from '../model/explained.ts'
import type { FlakeReport } from '../model/report.ts'
import { type Level, levels } from '../model/subject.ts'
import type { State, SubjectReport } from '../model/subject-report.ts'
import { titleOf } from './names.ts'
import { worthTelling } from './worth.ts'

/** Most specific first: what to fix is in the test or the step, and their job shows it only. */
export const levelsToFix: readonly Level[] = ['test', 'step', 'job', 'workflow']

export const inState = ({ subjects }: FlakeReport, state: State): readonly SubjectReport[] =>
  subjects.filter((one) => one.state === state && one.certainty === 'confirmed')

export const flakyAt = (report: FlakeReport, level: Level): readonly SubjectReport[] =>
  inState(report, 'flaky').filter((one) => one.level === level)

/** Each cause once: where a test is suspected, its step, job and workflow are not told as well. */
export const suspectedOf = ({ subjects }: FlakeReport): readonly SubjectReport[] =>
  subjects.filter((one) => one.certainty === 'suspected' && !isExplained(one))

/** What is to be fixed: each cause once. */
export const rootsIn = (report: FlakeReport, state: State): readonly SubjectReport[] =>
  inState(report, state).filter((one) => !isExplained(one))

/** What is broken or flaky through its parts alone. */
export const explainedIn = (report: FlakeReport): readonly SubjectReport[] =>
  [...inState(report, 'broken'), ...inState(report, 'flaky')].filter(isExplained)

/** Its name, where the document holds it. */
export function titleIn(subjects: ReadonlyMap<string, SubjectReport>, id: string): string {
  const subject = subjects.get(id)
  return subject ? titleOf(subject) : 'one that is not listed'
}

/** How many of each level are in a state and not explained by something below them. */
export function rootsOf(report: FlakeReport, state: State): ReadonlyMap<Level, number> {
  const listed = inState(report, state)
  return new Map(
    levels.map((level) => {
      const own = listed.filter((one) => one.level === level)
      const roots = own.filter((one) => !isExplained(one)).length
      // Hardly a test has another within it, so that those count as well that the document does not hold.
      const all = level === 'test' ? (report.totals.byLevel?.test?.[state] ?? 0) - (own.length - roots) : 0
      return [level, Math.max(all, roots)]
    })
  )
}

/** What is broken, whatever its level, for it stops everybody; else what saves most when it is fixed; absent where nothing is surely worth it. */
export const firstToFix = (report: FlakeReport): SubjectReport | undefined =>
  firstBroken(rootsIn(report, 'broken')) ?? worthTelling(report).find(({ state, score }) => state === 'flaky' && score > 0)

const firstBroken = (roots: readonly SubjectReport[]): SubjectReport | undefined =>
  levelsToFix.flatMap((level) => roots.filter((one) => one.level === level)).at(0)

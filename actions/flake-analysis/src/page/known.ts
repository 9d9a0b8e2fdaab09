import type { FlakeReport } from '../model/report.ts'
import { repositoryNames } from '../model/repository-names.ts'
import type { LeftSubject, SubjectReport } from '../model/subject-report.ts'

/** A report, with what is looked up in it. */
export interface Known {
  report: FlakeReport
  /** The first of each id. */
  subjects: ReadonlyMap<string, SubjectReport>
  /** What is no longer flaky or broken. */
  left: ReadonlyMap<string, LeftSubject>
  /** Subjects that have a place on the page, which links may lead to. */
  shown: ReadonlySet<SubjectReport>
  /** Names say their repository only where there are several. */
  several: boolean
}

export function known(report: FlakeReport, shown: readonly SubjectReport[]): Known {
  const subjects = new Map<string, SubjectReport>()
  for (const one of report.subjects) if (!subjects.has(one.id)) subjects.set(one.id, one)
  const left = new Map((report.left ?? []).map((one) => [one.id, one]))
  return { report, subjects, left, shown: new Set(shown), several: repositoryNames(report).length > 1 }
}

/** Of the place of a subject; absent where it has none, or shares its id with one before it. */
export const anchorOf = (subject: SubjectReport, { shown, subjects }: Known): string | undefined =>
  shown.has(subject) && subjects.get(subject.id) === subject && /^[\da-f]{16}$/.test(subject.id) ? `s-${subject.id}` : undefined

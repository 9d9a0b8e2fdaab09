import type { Link } from '@tocsin/notifier'
import type { FlakeReport } from '../model/report.ts'
import type { LeftSubject, SubjectReport } from '../model/subject-report.ts'
import { pageLinkOf } from '../page/page-link.ts'

/** What a message is made from, beside what was decided. */
export interface Scene {
  /** `owner/name` of the run. */
  repository: string
  report: FlakeReport
  /** Of the analysis. */
  runUrl?: string | undefined
  /** Where its page is published. */
  pageUrl?: string | undefined
}

export interface Found {
  subjects: ReadonlyMap<string, SubjectReport>
  left: ReadonlyMap<string, LeftSubject>
}

export const foundIn = ({ subjects, left = [] }: FlakeReport): Found => ({
  subjects: new Map(subjects.map((one) => [one.id, one])),
  left: new Map(left.map((one) => [one.id, one]))
})

/** What leads further: to the page, at the place of the subject that it is about, and to the run. */
export function reportLinks({ runUrl, pageUrl, report }: Pick<Scene, 'runUrl' | 'pageUrl' | 'report'>, id?: string): readonly Link[] {
  const page = pageLinkOf(pageUrl, report)(id)
  return [...(page === undefined ? [] : [{ label: 'Report', url: page }]), ...(runUrl ? [{ label: 'Analysis', url: runUrl }] : [])]
}

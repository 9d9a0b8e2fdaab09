import type { FlakeReport } from '../model/report.ts'
import type { LeftSubject, SubjectReport } from '../model/subject-report.ts'

/** What a message is made from, beside what was decided. */
export interface Scene {
  /** `owner/name` of the run. */
  repository: string
  report: FlakeReport
  /** Of the analysis. */
  runUrl?: string | undefined
}

export interface Found {
  subjects: ReadonlyMap<string, SubjectReport>
  left: ReadonlyMap<string, LeftSubject>
}

export const foundIn = ({ subjects, left = [] }: FlakeReport): Found => ({
  subjects: new Map(subjects.map((one) => [one.id, one])),
  left: new Map(left.map((one) => [one.id, one]))
})

export const reportLinks = ({ runUrl }: Pick<Scene, 'runUrl'>) => (runUrl ? [{ label: 'Analysis', url: runUrl }] : [])

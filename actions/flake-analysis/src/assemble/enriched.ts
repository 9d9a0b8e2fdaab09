import type { FlakeReport, SubjectReport } from '../model/report.ts'
import { ownersOf, readOwners } from '../owners/owners.ts'

export interface Sources {
  /** The text of a file of the default branch; nothing where there is none. */
  file(path: string): Promise<string | undefined>
  /** Addresses of the issues that track subjects, by id. */
  issues(): Promise<ReadonlyMap<string, string>>
  warn(message: string): void
}

/** The report with whom CODEOWNERS names for a test, and which issue tracks it. Asks nobody where nothing is bad. */
export async function enriched(report: FlakeReport, { file, issues, warn }: Sources): Promise<FlakeReport> {
  if (report.subjects.length === 0) return report
  const known = await issues()
  const owners = report.subjects.some((one) => one.file !== undefined) ? await readOwners({ file, warn }) : undefined
  const subjects = report.subjects.map((subject): SubjectReport => {
    const issue = known.get(subject.id)
    const named = owners && subject.file !== undefined ? ownersOf(subject.file, owners) : []
    return { ...subject, ...(issue !== undefined && { issue }), ...(named.length > 0 && { owners: named }) }
  })
  return { ...report, subjects }
}

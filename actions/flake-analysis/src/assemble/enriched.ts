import { withIssues } from '../issues/known.ts'
import type { FlakeReport } from '../model/report.ts'
import { readOwners } from '../owners/owners.ts'
import { withOwners } from '../owners/with-owners.ts'

export interface Sources {
  repository: string
  /** The text of a file of the default branch; nothing where there is none. */
  file(path: string): Promise<string | undefined>
  /** Addresses of the issues that track subjects, by id. */
  issues(): Promise<ReadonlyMap<string, string>>
  warn(message: string): void
}

/** The report with whom CODEOWNERS names, and which issue tracks a subject. Asks nobody where nothing is bad. */
export async function enriched(report: FlakeReport, { repository, issues, ...ports }: Sources): Promise<FlakeReport> {
  if (report.subjects.length === 0) return report
  return withOwners(withIssues(report, await issues()), repository, await readOwners(ports))
}

import type { FlakeReport } from '../model/report.ts'
import type { SubjectReport } from '../model/subject-report.ts'
import { ownersOf } from './owners.ts'
import type { CodeOwners } from './rule.ts'

/** More names tell nobody that it is theirs. */
const most = 20

/** Whom CODEOWNERS names: of a test for its file, of anything else for the file of its workflow. */
export const withOwners = (report: FlakeReport, repository: string, owners: Pick<CodeOwners, 'rules'>): FlakeReport =>
  owners.rules.length === 0 ? report : { ...report, subjects: report.subjects.map((one) => owned(one, repository, owners)) }

function owned(subject: SubjectReport, repository: string, owners: Pick<CodeOwners, 'rules'>): SubjectReport {
  const path = subject.level === 'test' ? subject.file : subject.workflow
  if (path === undefined || subject.repository !== repository) return subject
  const names = ownersOf(path, owners).slice(0, most)
  return names.length > 0 ? { ...subject, owners: names } : subject
}

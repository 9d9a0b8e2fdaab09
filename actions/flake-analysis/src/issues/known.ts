import type { Documents } from '@tocsin/notifier'
import type { FlakeReport } from '../model/report.ts'
import { issueStateFrom } from './state.ts'

/** Of the document of the ledger that says which flakes have an issue. */
export const issuesKey = 'flakes/issues'

/** The issues that are known, by the id of the subject, for the other parts of a report. */
export async function knownIssues(ledger: Documents, repositoryUrl: string): Promise<ReadonlyMap<string, string>> {
  const { tracked } = issueStateFrom(await ledger.read(issuesKey))
  return new Map(tracked.flatMap(({ id, number }) => (number === undefined ? [] : [[id, `${repositoryUrl}/issues/${number}`]])))
}

/** The report with the issue of each of its subjects that has one. */
export const withIssues = (report: FlakeReport, issues: ReadonlyMap<string, string>): FlakeReport =>
  issues.size === 0
    ? report
    : { ...report, subjects: report.subjects.map((one) => ({ ...one, ...(issues.has(one.id) && { issue: issues.get(one.id) ?? '' }) })) }

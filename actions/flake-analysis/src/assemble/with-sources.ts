import { problemOf } from '@tocsin/action-kit'
import { knownIssues } from '../issues/known.ts'
import type { FlakeReport } from '../model/report.ts'
import type { Ports } from '../ports.ts'
import type { Scope } from '../scope.ts'
import { enriched } from './enriched.ts'

/** The report with owners and issues. What cannot be read of them costs no report. */
export async function withSources(
  report: FlakeReport,
  { repository, branch }: Pick<Scope, 'repository' | 'branch'>,
  { context, github, ledger, warn }: Pick<Ports, 'context' | 'github' | 'ledger' | 'warn'>
): Promise<FlakeReport> {
  try {
    return await enriched(report, {
      repository,
      file: async (path) => (await github()).file(path, branch),
      issues: async () => {
        const kept = await ledger().catch(() => undefined)
        return kept ? knownIssues(kept, `${context.serverUrl}/${context.repository}`) : new Map()
      },
      warn
    })
  } catch (error) {
    warn(problemOf(error, 'Owners and issues could not be read').problem)
    return report
  }
}

import { problemOf } from '@tocsin/action-kit'
import { knownIssues } from '../issues/known.ts'
import type { FlakeReport } from '../model/report.ts'
import { ownersFile } from '../owners/owners-file.ts'
import type { Ports } from '../ports.ts'
import type { Scope } from '../scope.ts'
import { enriched } from './enriched.ts'

/** The report with owners and issues. What cannot be read of them costs no report. */
export async function withSources(
  report: FlakeReport,
  scope: Pick<Scope, 'repository' | 'branch'>,
  { context, github, ledger, warn, due }: Pick<Ports, 'context' | 'github' | 'ledger' | 'warn'> & { due: boolean }
): Promise<FlakeReport> {
  try {
    return await enriched(report, {
      repository: scope.repository,
      file: ownersFile(scope, { context, github, due }),
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

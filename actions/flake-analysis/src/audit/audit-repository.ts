import { type ActionError, type GitHub, problemOf } from '@tocsin/action-kit'
import type { Inputs } from '../inputs.ts'
import type { Ports } from '../ports.ts'
import type { FilesOnce } from '../read/files-once.ts'
import { inPart } from '../read/part.ts'
import { workflowFiles } from '../read/workflow-files.ts'
import type { Scope } from '../scope.ts'
import { auditWorkflows, type WorkflowAudit } from './audit-workflows.ts'
import type { HistoryFacts } from './history/facts.ts'

interface Around extends Pick<Ports, 'context'> {
  github(): Promise<GitHub & Partial<FilesOnce>>
  facts(): HistoryFacts
  /** Whether GitHub may be asked for files that are not checked out. */
  due: boolean
}

const noAudit: WorkflowAudit = { audit: [], graphs: [], problems: [] }

/** Audits the workflow files of this part, as far as it is asked for. What cannot be audited costs no report. */
export async function auditRepository(
  { audit, shard }: Pick<Inputs, 'audit' | 'shard'>,
  { repository, branch }: Pick<Scope, 'repository' | 'branch'>,
  { context, github, facts, due }: Around
): Promise<{ audited: WorkflowAudit; problem?: ActionError }> {
  if (!audit) return { audited: noAudit }
  try {
    const files = await workflowFiles({ repository, branch, context, github: due ? github : undefined })
    const isMine = inPart(shard)
    const own = files.filter(({ file }) => isMine(file))
    return { audited: await auditWorkflows(repository, own, facts()) }
  } catch (error) {
    return { audited: noAudit, problem: problemOf(error, 'The workflow files could not be audited') }
  }
}

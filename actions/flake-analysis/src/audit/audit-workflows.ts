import { type Fault, type ReadWorkflow, readAction, readWorkflow, type WorkflowDefinition } from '@tocsin/ci-history'
import type { FlakeReport } from '../model/report.ts'
import type { AuditFinding, JobGraph } from '../model/workflow-report.ts'
import { audit, worstFirst } from './audit.ts'
import { actionRules } from './composite/action-rules.ts'
import { isActionFile } from './composite/local-actions.ts'
import { withActions } from './composite/with-actions.ts'
import { graphOf } from './graph/graph-of.ts'
import { withCalled } from './history/called.ts'
import type { HistoryFacts } from './history/facts.ts'

export interface WorkflowSource {
  /** As `.github/workflows/ci.yml`, or `.github/actions/setup/action.yml` for a composite action. */
  file: string
  source: string
}

export interface WorkflowAudit {
  /** Of all files, worst first. */
  audit: readonly AuditFinding[]
  graphs: readonly JobGraph[]
  /** Files that are no workflow, with the place where that shows. */
  problems: FlakeReport['problems']
}

/** Audits and draws every workflow file of a repository, and audits its composite actions. A file that cannot be read is a problem and stops no other. */
export async function auditWorkflows(repository: string, files: readonly WorkflowSource[], facts?: HistoryFacts): Promise<WorkflowAudit> {
  const read = await Promise.all(files.map(async ({ file, source }) => (isActionFile(file) ? undefined : readWorkflow(file, source))))
  const readActions = await Promise.all(files.map(async ({ file, source }) => (isActionFile(file) ? readAction(file, source) : undefined)))
  const [workflows, actions] = [definitionsIn(read), definitionsIn(readActions)]
  const known = facts && withActions(withCalled(facts, workflows), workflows, actions)
  return {
    audit: [...workflows.flatMap((workflow) => audit(workflow, known)), ...actions.flatMap((action) => audit(action, known, actionRules))]
      .map((finding) => ({ repository, ...finding }))
      .toSorted(worstFirst),
    graphs: workflows.map((workflow) => graphOf(repository, workflow, known, workflows)),
    problems: [...read, ...readActions].flatMap((one) => (one && 'problem' in one ? [told(one.problem)] : []))
  }
}

const definitionsIn = (read: readonly (ReadWorkflow | undefined)[]): WorkflowDefinition[] =>
  read.flatMap((one) => (one && 'workflow' in one ? [one.workflow] : []))

const told = ({ file, line, column, what }: Fault & { file: string }) => ({ file, problem: `line ${line}, column ${column}: ${what}` })

import { type Fault, readWorkflow } from '@tocsin/ci-history'
import type { AuditFinding, FlakeReport, JobGraph } from '../model/report.ts'
import { audit, worstFirst } from './audit.ts'
import { graphOf } from './graph/graph-of.ts'
import { withCalled } from './history/called.ts'
import type { HistoryFacts } from './history/facts.ts'

export interface WorkflowSource {
  /** As `.github/workflows/ci.yml`. */
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

/** Audits and draws every workflow file of a repository. A file that cannot be read is a problem and stops no other. */
export async function auditWorkflows(repository: string, files: readonly WorkflowSource[], facts?: HistoryFacts): Promise<WorkflowAudit> {
  const read = await Promise.all(files.map(({ file, source }) => readWorkflow(file, source)))
  const workflows = read.flatMap((one) => ('workflow' in one ? [one.workflow] : []))
  const known = facts && withCalled(facts, workflows)
  return {
    audit: workflows
      .flatMap((workflow) => audit(workflow, known))
      .map((finding) => ({ repository, ...finding }))
      .toSorted(worstFirst),
    graphs: workflows.map((workflow) => graphOf(repository, workflow, known)),
    problems: read.flatMap((one) => ('problem' in one ? [told(one.problem)] : []))
  }
}

const told = ({ file, line, column, what }: Fault & { file: string }) => ({ file, problem: `line ${line}, column ${column}: ${what}` })

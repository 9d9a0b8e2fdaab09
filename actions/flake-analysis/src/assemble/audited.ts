import { readWorkflow, type WorkflowDefinition } from '@tocsin/ci-history'
import { audit, worstFirst } from '../audit/audit.ts'
import { graphOf } from '../audit/graph/graph-of.ts'
import type { HistoryFacts } from '../audit/history/facts.ts'
import type { FlakeReport } from '../model/report.ts'
import type { WorkflowFileText } from '../read/workflow-files.ts'

export type Audited = Pick<FlakeReport, 'audit' | 'graphs' | 'problems'>

/** What the workflow files make flaky or slow, and how their jobs depend on each other. */
export async function auditedFiles(files: readonly WorkflowFileText[], repository: string, facts: HistoryFacts): Promise<Audited> {
  const read = await Promise.all(files.map(({ file, source }) => readWorkflow(file, source)))
  const workflows = read.flatMap((one): WorkflowDefinition[] => ('workflow' in one ? [one.workflow] : []))
  return {
    audit: workflows.flatMap((workflow) => audit(workflow, facts)).toSorted(worstFirst),
    graphs: workflows.map((workflow) => graphOf(repository, workflow, facts)),
    problems: read.flatMap((one) =>
      'problem' in one
        ? [{ file: one.problem.file, problem: `line ${one.problem.line}, column ${one.problem.column}: ${one.problem.what}` }]
        : []
    )
  }
}

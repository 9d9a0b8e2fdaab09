import type { Sheet } from '../history/sheet.ts'
import type { NamedWorkflow } from '../model/report.ts'

/** The names of workflows, where those are not their files; in the order of the files. */
export const namesOfWorkflows = (sheets: readonly Sheet[]): NamedWorkflow[] =>
  sheets
    .filter(({ variant, workflow, workflowName }) => variant === undefined && workflowName !== workflow)
    .map(({ repository, workflow, workflowName }) => ({ repository, workflow, name: workflowName }))
    .toSorted((a, b) => (a.workflow < b.workflow ? -1 : 1))

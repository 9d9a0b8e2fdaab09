import { isWanted } from '../gather/workflows.ts'
import type { Sheet } from '../history/sheet.ts'
import type { Inputs } from '../inputs.ts'

type Placed = Pick<Sheet, 'workflow' | 'workflowName' | 'variant'>

/**
 * The sheets of what is asked for: steps that ask for other workflows may share a ledger. The workflow of the step is among them where it reads
 * reports of its own. A sheet of tests alone may not know what its workflow is called.
 */
export function wantedSheets<T extends Placed>(
  sheets: readonly T[],
  { workflows, reports }: Pick<Inputs, 'workflows' | 'reports'>,
  own: string
): readonly T[] {
  if (workflows.length === 0) return sheets
  const names = new Map(sheets.flatMap(({ variant, ...one }) => (variant === undefined ? [[one.workflow, one.workflowName] as const] : [])))
  const isAsked = ({ workflow, workflowName }: T) => isWanted({ path: workflow, name: names.get(workflow) ?? workflowName }, { workflows })
  return sheets.filter((sheet) => isAsked(sheet) || (reports.length > 0 && sheet.workflow === own))
}

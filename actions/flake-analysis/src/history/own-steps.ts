import { known } from '@tocsin/notifier'
import type { SheetExecution } from './sheet.ts'

/** Whether both are of steps of one job, each of which had the reports there analysed: the second adds to what the first read. */
export const isFurtherStep = (before: SheetExecution | undefined, after: SheetExecution | undefined): before is SheetExecution =>
  before?.own === true && after?.own === true

/** The execution of both. That nearly all tests failed is said of both together, where it is not true of each. */
export function ofBothSteps(before: SheetExecution, after: SheetExecution): SheetExecution {
  const { excluded, ...both } = { ...before, ...after, at: Math.min(before.at, after.at) }
  return { ...both, ...known<SheetExecution>({ excluded: before.excluded && after.excluded }) }
}

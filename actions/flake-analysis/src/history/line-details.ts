import { byAge, type LineDetail, most, type SheetExecution } from './sheet.ts'

/** By the index of their execution. */
export function detailsAt(details: readonly LineDetail[], executions: readonly SheetExecution[]): Map<number, LineDetail> {
  if (details.length === 0) return new Map()
  const found = details.map((detail) => [indexIn(executions, detail), detail] as const)
  return new Map(found.filter(([index]) => index >= 0))
}

/** As many as are kept, oldest first. */
export function detailsOf(details: ReadonlyMap<number, LineDetail>, executions: readonly SheetExecution[]): LineDetail[] {
  return newestOf(details, executions).map(([, detail]) => detail)
}

function newestOf(details: ReadonlyMap<number, LineDetail>, executions: readonly SheetExecution[]): [number, LineDetail][] {
  const inOrder = [...details].toSorted(([a], [b]) => a - b)
  if (inOrder.length <= most.detailsOfForks) return inOrder
  const isForked = ([index]: readonly [number, LineDetail]) => executions[index]?.place === 'fork'
  const own = inOrder.filter((one) => !isForked(one)).slice(-most.details)
  const ofForks = inOrder.filter(isForked).slice(-most.detailsOfForks)
  return [...own, ...ofForks].toSorted(([a], [b]) => a - b)
}

/** Where an execution is among others, which are in order; -1 where it is not. */
function indexIn(executions: readonly SheetExecution[], sought: Pick<SheetExecution, 'run' | 'attempt'>): number {
  let [low, high] = [0, executions.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const order = byAge(executions[middle] as SheetExecution, sought)
    if (order === 0) return middle
    if (order < 0) low = middle + 1
    else high = middle - 1
  }
  return -1
}

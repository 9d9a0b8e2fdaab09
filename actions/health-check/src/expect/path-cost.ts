/** A path with several `..` comes by the same values once for each way that leads there. So many steps take about a second. */
const mostSteps = 2_000_000

/** What is wrong with following a path in a document; nothing where it ends soon. Counts at most, since what stands in quotes may look like a path. */
export function costProblem(path: string, document: unknown): string | undefined {
  const descents = path.split('..').length - 1
  const isAnew = path.lastIndexOf('$') > 0 && (descents > 0 || path.includes('*'))
  if (descents < 2 && !isAnew) return undefined
  const { values, depth } = sizeOf(document)
  const steps = values * depth ** Math.max(0, descents - 1) * (isAnew ? values : 1)
  return steps > mostSteps ? `it would take too long in a document of ${values} values that are nested ${depth} deep` : undefined
}

interface Size {
  values: number
  depth: number
}

/** Level by level: a document may be nested deeper than functions can call each other. */
function sizeOf(document: unknown): Size {
  let [level, values, depth]: [unknown[], number, number] = [[document], 0, 0]
  while (level.length > 0) {
    values += level.length
    depth += 1
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []))
  }
  return { values, depth }
}

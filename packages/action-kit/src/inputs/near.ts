/** The known word that a mistyped one most likely meant, if any is near: a third of its letters may differ, three at most. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const limit = Math.min(3, Math.max(1, Math.floor(word.length / 3)))
  const [best] = known
    .map((candidate) => ({ candidate, distance: distance(plain(word), plain(candidate)) }))
    .filter((entry) => entry.distance <= limit)
    .sort((a, b) => a.distance - b.distance)
  return best?.candidate
}

const longestWord = 64

const plain = (word: string) => word.slice(0, longestWord).toLowerCase().replace(/[\s_]/g, '-')

/** Optimal string alignment: insert, delete, replace, or swap two neighbours. */
function distance(a: string, b: string): number {
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row]
    for (let column = 1; column <= b.length; column += 1) line.push(cell(a, b, row, column, line, above, before))
    before = above
    above = line
  }
  return above.at(-1) ?? 0
}

function cell(a: string, b: string, row: number, column: number, line: number[], above: number[], before: number[]): number {
  const at = (cells: number[], index: number) => cells[index] ?? Number.POSITIVE_INFINITY
  const same = a[row - 1] === b[column - 1]
  const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
  return Math.min(
    at(line, column - 1) + 1,
    at(above, column) + 1,
    at(above, column - 1) + (same ? 0 : 1),
    swapped ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY
  )
}

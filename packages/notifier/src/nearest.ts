/** Longer words are not compared: nobody mistypes a key of that length, and the cost grows with its square. */
const longest = 64

const canonical = (word: string) => word.toLowerCase().replaceAll(/[_ ]/g, '-')

/** The known word that was probably meant, at most a third of its letters away; words of two letters are too alike to guess. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > longest) return undefined
  const ranked = known.map((each) => ({ each, distance: distance(canonical(word), canonical(each)) }))
  const [best] = ranked.sort((a, b) => a.distance - b.distance)
  return best && best.distance <= Math.floor(best.each.length / 3) ? best.each : undefined
}

/** How many letters to insert, drop, replace or swap with their neighbour (optimal string alignment). */
export function distance(a: string, b: string): number {
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) current.push(step(a, b, { row, column, before, above, current }))
    before = above
    above = current
  }
  return above[b.length] ?? 0
}

interface Cell {
  row: number
  column: number
  before: readonly number[]
  above: readonly number[]
  current: readonly number[]
}

function step(a: string, b: string, { row, column, before, above, current }: Cell): number {
  const same = a[row - 1] === b[column - 1]
  const changed = Math.min(at(above, column) + 1, at(current, column - 1) + 1, at(above, column - 1) + (same ? 0 : 1))
  const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
  return swapped ? Math.min(changed, at(before, column - 2) + 1) : changed
}

const at = (cells: readonly number[], index: number) => cells[index] ?? Number.POSITIVE_INFINITY

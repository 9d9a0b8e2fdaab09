/** Figures about the lines of files or functions. */
export interface Spread {
  count: number
  median: number
  p90: number
  max: number
}

export function spread(lengths: readonly number[]): Spread {
  const sorted = lengths.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { count: sorted.length, median: at(0.5), p90: at(0.9), max: sorted.at(-1) ?? 0 }
}

/** Lines that say something. */
export const linesOf = (source: string): number => source.split('\n').filter((line) => line.trim() !== '').length

const opening =
  /^(\s*)(?:export )?(?:default )?(?:async )?(?:function\b|const [\w$]+(?::[^=]+)? = (?:async )?(?:<[^>]*>)?\(?[^()]*\)?(?::[^=]*)? =>)/

/** Lines of each named function of a formatted source: from its opening to the line that is indented no deeper. */
export function functionLengths(source: string): number[] {
  const lines = source.split('\n').filter((line) => line.trim() !== '')
  return lines.flatMap((line, start) => {
    const [, indent] = opening.exec(line) ?? []
    if (indent === undefined) return []
    if (!/[{([]$|=>$/.test(line)) return [1]
    const close = lines.findIndex((next, at) => at > start && depth(next) <= indent.length && !/^\s*[)\]}].*[{([]$|^\s*\)?.*=>$/.test(next))
    return [(close === -1 ? lines.length - 1 : close) - start + (/^\s*[)\]}]/.test(lines[close] ?? '}') ? 1 : 0)]
  })
}

const depth = (line: string): number => line.length - line.trimStart().length

/** Whether a path is one of those that the segments of a pattern stand for. In the worst case as many steps as pattern times path. */
export function matchesPath(segments: readonly string[], path: string): boolean {
  return fits(reaching(segments), path.split('/'), { isAny: (one) => one === '**', same: fitsWord })
}

/** What names a folder stands for all that is in it, and `**` at the end for no less than one name; only `*` at the end reaches no further down. */
function reaching(segments: readonly string[]): readonly string[] {
  const last = segments.at(-1)
  if (last === '*') return segments
  return last === '**' ? [...segments.slice(0, -1), '*', '**'] : [...segments, '**']
}

const fitsWord = (pattern: string, word: string): boolean =>
  fits(lettersOf(pattern), [...word], {
    isAny: (one) => one === '*',
    same: (one, letter) => one === '?' || one === letter || one === `\\${letter}`
  })

/** `\*` is one letter. */
const lettersOf = (pattern: string): readonly string[] => pattern.match(/\\.|./gsu) ?? []

interface Meaning {
  isAny(one: string): boolean
  same(one: string, other: string): boolean
}

/** Glob matching that goes back to the last wildcard alone, which is enough. */
function fits(pattern: readonly string[], given: readonly string[], { isAny, same }: Meaning): boolean {
  let [at, from] = [0, 0]
  let back: { at: number; from: number } | undefined
  while (from < given.length) {
    const one = pattern[at]
    if (one !== undefined && isAny(one)) back = { at: ++at, from }
    else if (one !== undefined && same(one, given[from] ?? '')) [at, from] = [at + 1, from + 1]
    else if (back) {
      back.from += 1
      ;[at, from] = [back.at, back.from]
    } else return false
  }
  return pattern.slice(at).every(isAny)
}

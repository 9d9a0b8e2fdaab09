/** A job's name taken apart: `caller (linux) / test (20)` is the leg `linux, 20` of `caller / test`. */
export interface JobName {
  name: string
  leg?: string
}

export function jobName(shown: string): JobName {
  const parts = segments(shown).map(splitLeg)
  const legs = parts.flatMap(({ leg }) => leg ?? [])
  const name = parts.map((part) => part.name).join(' / ')
  return legs.length === 0 ? { name } : { name, leg: legs.join(', ') }
}

/** The caller, then what it calls: split at ` / ` outside of parentheses, for a leg may hold a path. */
export function segments(shown: string): string[] {
  const found: string[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at < shown.length; at += 1) {
    if (shown[at] === '(') depth += 1
    else if (shown[at] === ')') depth = Math.max(0, depth - 1)
    else if (depth === 0 && shown.startsWith(' / ', at)) {
      found.push(shown.slice(start, at))
      start = at + 3
      at += 2
    }
  }
  return [...found, shown.slice(start)]
}

function splitLeg(segment: string): JobName {
  const open = segment.endsWith(')') ? openingOf(segment) : truncatedAt(segment)
  if (open <= 1 || segment[open - 1] !== ' ') return { name: segment }
  const leg = segment.endsWith(')') ? segment.slice(open + 1, -1) : segment.slice(open + 1)
  return { name: segment.slice(0, open - 1), leg }
}

/** Where the parenthesis that the last character closes was opened. */
function openingOf(segment: string): number {
  let depth = 0
  for (let at = segment.length - 1; at >= 0; at -= 1) {
    if (segment[at] === ')') depth += 1
    else if (segment[at] === '(') depth -= 1
    if (depth === 0) return at
  }
  return -1
}

/** GitHub cuts the names of long matrix legs: `test (ubuntu-24.04, a-long-val...`. */
const truncatedAt = (segment: string) => (segment.endsWith('...') ? segment.indexOf('(') : -1)

/** One part of a pattern between slashes: letters, `?`, `*` and sets as `[a-z]` or `[!x]`. */
type Token = string | { kind: 'any' } | { kind: 'star' } | { kind: 'set'; not: boolean; ranges: readonly (readonly [string, string])[] }

export type Segment = readonly Token[]

export function segmentOf(text: string): Segment {
  const tokens: Token[] = []
  for (let at = 0; at < text.length; at++) {
    const set = text[at] === '[' ? setAt(text, at) : undefined
    if (set) {
      tokens.push(set.token)
      at = set.end
    } else tokens.push(text[at] === '*' ? { kind: 'star' } : text[at] === '?' ? { kind: 'any' } : (text[at] ?? ''))
  }
  return tokens
}

function setAt(text: string, at: number): { token: Token; end: number } | undefined {
  // A bracket that comes first belongs to the set.
  const end = text.indexOf(']', at + (/^\[[!^]?\]/.test(text.slice(at, at + 3)) ? 3 : 1))
  if (end === -1) return undefined
  const not = /[!^]/.test(text[at + 1] ?? '')
  const ranges: (readonly [string, string])[] = []
  for (let index = at + (not ? 2 : 1); index < end; index++) {
    const [from = '', dash, to = ''] = text.slice(index, index + 3)
    const isRange = dash === '-' && index + 2 < end
    ranges.push([from, isRange ? to : from])
    if (isRange) index += 2
  }
  return { token: { kind: 'set', not, ranges }, end }
}

/** Whether a name fits; goes back to the last star only, so that no pattern and no name can make it slow. */
export function segmentFits(segment: Segment, name: string): boolean {
  let token = 0
  let star = -1
  let from = 0
  for (let at = 0; at < name.length; ) {
    if (kindOf(segment[token]) === 'star') {
      star = token++
      from = at
    } else if (fits(segment[token], name[at] ?? '')) {
      token++
      at++
    } else if (star === -1) return false
    else {
      token = star + 1
      at = ++from
    }
  }
  return segment.slice(token).every((left) => kindOf(left) === 'star')
}

const kindOf = (token: Token | undefined) => (typeof token === 'object' ? token.kind : token)

function fits(token: Token | undefined, letter: string): boolean {
  if (typeof token !== 'object') return token === letter
  if (token.kind !== 'set') return token.kind === 'any'
  return token.ranges.some(([from, to]) => from <= letter && letter <= to) !== token.not
}

/** Texts of which every line that a pattern matches holds one, read from the pattern; nothing when there are none of two letters or more. */
export function literalsOf({ source, ignoreCase, unicode, unicodeSets }: RegExp): readonly string[] | undefined {
  // With sets, classes hold others; with `u`, letters that are no ASCII are some of ASCII in another case: the sign for Kelvin is a k.
  if (unicodeSets || (ignoreCase && unicode)) return undefined
  const { literals } = alternatives(source, 0)
  // A final sigma is another one in lower case, and a dotted capital I is two letters.
  if (ignoreCase && literals?.some((literal) => /[^\0-\x7f]/.test(literal))) return undefined
  const all = literals?.map((literal) => (ignoreCase ? literal.toLowerCase() : literal))
  // Who finds `see` needs not look for `to see`.
  return all?.filter((one, at) => !all.some((other, before) => one.includes(other) && (one !== other || before < at)))
}

interface Read {
  literals: readonly string[] | undefined
  end: number
}

/** `a|b`, up to the end or the closing bracket: a line holds a literal of `a` or one of `b`. */
function alternatives(source: string, start: number): Read {
  const { literals, end } = sequence(source, start)
  if (source[end] !== '|') return { literals, end }
  const rest = alternatives(source, end + 1)
  return { literals: literals && rest.literals && [...literals, ...rest.literals], end: rest.end }
}

/** `ab`: a line holds the literals of both, and the ones that are hardest to find by chance are taken. */
function sequence(source: string, start: number): Read {
  const found: (readonly string[])[] = []
  let run = ''
  let at = start
  while (at < source.length && source[at] !== '|' && source[at] !== ')') {
    const { char, literals, end } = atom(source, at)
    const { optional, repeated, after } = quantifier(source, end)
    if (char !== undefined && !optional) run += char
    if (char === undefined || optional || repeated) {
      found.push([run])
      run = ''
    }
    if (literals && !optional) found.push(literals)
    at = after
  }
  const [best] = [...found, [run]].toSorted((a, b) => shortest(b) - shortest(a))
  return { literals: best && shortest(best) > 1 ? best : undefined, end: at }
}

interface Atom extends Read {
  /** It stands for itself. */
  char?: string
}

function atom(source: string, at: number): Atom {
  const [here = '', next = ''] = source.slice(at, at + 2)
  if (here === '(') return group(source, at)
  if (here === '[') return { literals: undefined, end: endOfClass(source, at + 1) }
  if (here === '\\') return { literals: undefined, end: endOfEscape(source, at), ...(/\w/.test(next) ? {} : { char: next }) }
  return { literals: undefined, end: at + 1, ...(/[\^$.]/.test(here) ? {} : { char: here }) }
}

/** As `\n`, `\12`, `\x1b`, `\u001b`, `\u{1f6d1}`, `\p{Lu}`, `\cJ` and `\k<name>`. */
const endOfEscape = (source: string, at: number): number =>
  at + 1 + (/^(?:x[\da-f]{2}|u[\da-f]{4}|[up]\{[^}]*\}|c[a-z]|k<[^>]*>|\d+|.)/is.exec(source.slice(at + 1))?.[0].length ?? 0)

/** What a look ahead or behind needs, or must not find, is no part of the match; with flags of its own a group may overlook case. */
function group(source: string, at: number): Atom {
  const [opening = '('] = /^\((?:\?(?:[:=!]|<[=!]|<[^>]*>|[ims-]+:))?/.exec(source.slice(at)) ?? []
  const { literals, end } = alternatives(source, at + opening.length)
  return { literals: /^\(\?(?:<?[=!]|[ims-])/.test(opening) ? undefined : literals, end: end + 1 }
}

const endOfClass = (source: string, at: number): number =>
  source[at] === ']' ? at + 1 : endOfClass(source, at + (source[at] === '\\' ? 2 : 1))

function quantifier(source: string, at: number) {
  const [text = ''] = /^(?:[?*+]|\{[\d,]+\})\??/.exec(source.slice(at, at + 20)) ?? []
  return { optional: /^(?:[?*]|\{0)/.test(text), repeated: text !== '', after: at + text.length }
}

const shortest = (texts: readonly string[]) => Math.min(...texts.map(({ length }) => length))

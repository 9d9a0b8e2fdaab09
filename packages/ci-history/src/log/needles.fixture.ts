/** Texts of which every line that a pattern matches holds one, read from the pattern; nothing when there are none of two letters or more. */
export function needlesOf({ source, ignoreCase }: RegExp): readonly string[] | undefined {
  const { needles } = alternatives(source, 0)
  const all = needles?.map((needle) => (ignoreCase ? needle.toLowerCase() : needle))
  // Who finds `see` needs not look for `to see`.
  return all?.filter((one, at) => !all.some((other, before) => one.includes(other) && (one !== other || before < at)))
}

interface Read {
  needles: readonly string[] | undefined
  end: number
}

/** `a|b`, up to the end or the closing bracket: a line holds a needle of `a` or one of `b`. */
function alternatives(source: string, start: number): Read {
  const { needles, end } = sequence(source, start)
  if (source[end] !== '|') return { needles, end }
  const rest = alternatives(source, end + 1)
  return { needles: needles && rest.needles && [...needles, ...rest.needles], end: rest.end }
}

/** `ab`: a line holds the needles of both, and the ones that are hardest to find by chance are taken. */
function sequence(source: string, start: number): Read {
  const found: (readonly string[])[] = []
  let run = ''
  let at = start
  while (at < source.length && source[at] !== '|' && source[at] !== ')') {
    const { literal, needles, end } = atom(source, at)
    const { optional, repeated, after } = quantifier(source, end)
    if (literal !== undefined && !optional) run += literal
    if (literal === undefined || optional || repeated) {
      found.push([run])
      run = ''
    }
    if (needles && !optional) found.push(needles)
    at = after
  }
  const [best] = [...found, [run]].toSorted((a, b) => shortest(b) - shortest(a))
  return { needles: best && shortest(best) > 1 ? best : undefined, end: at }
}

interface Atom extends Read {
  literal?: string
}

function atom(source: string, at: number): Atom {
  const [here = '', next = ''] = source.slice(at, at + 2)
  if (here === '(') return group(source, at)
  if (here === '[') return { needles: undefined, end: endOfClass(source, at + 1) }
  if (here === '\\') return { needles: undefined, end: at + 2, ...(/\w/.test(next) ? {} : { literal: next }) }
  return { needles: undefined, end: at + 1, ...(/[\^$.]/.test(here) ? {} : { literal: here }) }
}

/** What a look ahead or behind needs, or must not find, is no part of the match. */
function group(source: string, at: number): Atom {
  const [opening = '('] = /^\((?:\?(?:[:=!]|<[=!]))?/.exec(source.slice(at, at + 4)) ?? []
  const { needles, end } = alternatives(source, at + opening.length)
  return { needles: /[=!]/.test(opening) ? undefined : needles, end: end + 1 }
}

const endOfClass = (source: string, at: number): number =>
  source[at] === ']' ? at + 1 : endOfClass(source, at + (source[at] === '\\' ? 2 : 1))

function quantifier(source: string, at: number) {
  const [text = ''] = /^(?:[?*+]|\{[\d,]*\})/.exec(source.slice(at, at + 20)) ?? []
  return { optional: /^(?:[?*]|\{0)/.test(text), repeated: text !== '', after: at + text.length }
}

const shortest = (texts: readonly string[]) => Math.min(...texts.map(({ length }) => length))

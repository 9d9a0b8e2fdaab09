/** Where a text stops being JSON, and how much of it can be kept. */
export interface Scan {
  /** Offset of the first character that does not fit; the length of a text that ends too soon. */
  at: number
  /** Up to here, every value that has begun is whole but for the containers that are open. */
  kept: number
  /** What is open at `kept`: the bracket that closes it, and the key or index of the value in it that was read last. */
  open: readonly Open[]
  /** Whether the outermost value is whole. */
  whole: boolean
}

interface Open {
  closer: '}' | ']'
  last: string | number | undefined
}

/** What may come next. */
type Wish = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'nothing'

interface State {
  text: string
  at: number
  wish: Wish
  open: Open[]
  key: string
  kept: number
}

/** Reads a text by the grammar of JSON (RFC 8259) up to where it ends or breaks it; linear in its length. */
export function scan(text: string): Scan {
  const state: State = { text, at: 0, wish: 'value', open: [], key: '', kept: 0 }
  skipBlank(state)
  while (state.at < text.length && state.wish !== 'nothing' && step(state)) skipBlank(state)
  return { at: state.at, kept: state.kept, open: state.open, whole: state.wish === 'nothing' }
}

const blank = /[ \t\n\r]*/y

function skipBlank(state: State): void {
  blank.lastIndex = state.at
  blank.exec(state.text)
  state.at = blank.lastIndex
}

function step(state: State): boolean {
  const letter = state.text[state.at] ?? ''
  const top = state.open.at(-1)
  if (top && letter === top.closer && state.wish.endsWith('or end')) return close(state)
  if (state.wish === 'comma or end') return letter === ',' && comma(state)
  if (state.wish === 'colon') return letter === ':' && next(state, 1, 'value')
  if (state.wish.startsWith('key')) return key(state)
  if (letter === '{' || letter === '[') return begin(state, letter)
  const length = letter === '"' ? stringLength(state) : literalLength(state)
  if (length === 0) return false
  state.at += length
  return valueEnds(state)
}

function next(state: State, length: number, wish: Wish): boolean {
  state.at += length
  state.wish = wish
  return true
}

const comma = (state: State) => next(state, 1, state.open.at(-1)?.closer === '}' ? 'key' : 'value')

function key(state: State): boolean {
  const length = state.text[state.at] === '"' ? stringLength(state) : 0
  if (length === 0) return false
  state.key = JSON.parse(state.text.slice(state.at, state.at + length))
  return next(state, length, 'colon')
}

function begin(state: State, letter: '{' | '['): boolean {
  enter(state)
  state.open.push({ closer: letter === '{' ? '}' : ']', last: undefined })
  next(state, 1, letter === '{' ? 'key or end' : 'value or end')
  return keep(state)
}

function close(state: State): boolean {
  state.open.pop()
  state.at++
  state.wish = state.open.length === 0 ? 'nothing' : 'comma or end'
  return keep(state)
}

function valueEnds(state: State): boolean {
  enter(state)
  state.wish = state.open.length === 0 ? 'nothing' : 'comma or end'
  return keep(state)
}

/** Notes in the container around it that a value has begun. */
function enter(state: State): void {
  const top = state.open.at(-1)
  if (top) state.open[state.open.length - 1] = { closer: top.closer, last: top.closer === '}' ? state.key : Number(top.last ?? -1) + 1 }
}

/** What follows until the next value changes nothing of what is open. */
function keep(state: State): boolean {
  state.kept = state.at
  return true
}

const literal = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?=[\s,\]}])/y

function literalLength({ text, at }: State): number {
  literal.lastIndex = at
  return literal.test(text) ? literal.lastIndex - at : 0
}

/** Of a string with its quotes; 0 where it does not end or holds what a string may not. */
function stringLength({ text, at }: State): number {
  for (let index = at + 1; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === 0x22) return index + 1 - at
    if (code < 0x20) return 0
    if (code === 0x5c && !isEscape(text, ++index)) return 0
  }
  return 0
}

const isEscape = (text: string, index: number) =>
  text[index] === 'u' ? /^[0-9a-fA-F]{4}$/.test(text.slice(index + 1, index + 5)) : '"\\/bfnrt'.includes(text[index] ?? '?')

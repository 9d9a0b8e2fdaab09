import type { Dialect } from './command.ts'
import { append, behind, endWord, type Frame, frameOf, type Listener, type Scan, skipTo } from './scan.ts'

/** Reads a script once from left to right, whatever is in it. */
export function scan(text: string, dialect: Dialect, listener: Listener): void {
  const state: Scan = { text, at: 0, dialect, frames: [frameOf('')], pending: [], listener, missing: new Set() }
  while (state.at < text.length) {
    const frame = state.frames.at(-1) as Frame
    if (!substitution(state, frame) && !(frame.quoted ? inQuotes(state, frame) : outside(state, frame))) append(state, frame, 1)
  }
  for (let frame = state.frames.pop(); frame; frame = state.frames.pop()) {
    endWord(state, frame)
    listener.operator(';')
    if (state.frames.length > 0) listener.close()
  }
}

/** What may stand inside of quotes and outside: expressions, variables, commands in the place of a text, escapes. */
function substitution(state: Scan, frame: Frame): boolean {
  const { text, at, dialect } = state
  const char = text[at]
  if (char === (dialect === 'sh' ? '\\' : '`')) return escaped(state, frame)
  if (char === '`') return frame.closer === '`' ? close(state, frame) : open(state, frame, '`', 1)
  if (char !== '$') return false
  if (text.startsWith('${{', at)) return append(state, frame, behind(state, '}}', at) - at)
  if (text.startsWith('${', at)) return append(state, frame, behind(state, '}', at) - at)
  if (text.startsWith('$((', at)) return append(state, frame, behind(state, '))', at) - at)
  return text.startsWith('$(', at) && open(state, frame, ')', 2)
}

/** At the end of a line it joins the next one. */
function escaped(state: Scan, frame: Frame): true {
  const { text, at } = state
  const next = text.startsWith('\r\n', at + 1) ? 3 : 2
  if (text[at + next - 1] === '\n') return skipTo(state, at + next)
  state.at += 1
  return append(state, frame, 1)
}

function open(state: Scan, frame: Frame, closer: Frame['closer'], length: number): true {
  append(state, frame, length)
  return enter(state, closer)
}

function enter(state: Scan, closer: Frame['closer']): true {
  state.frames.push(frameOf(closer))
  state.listener.open()
  return true
}

function close(state: Scan, frame: Frame): true {
  endWord(state, frame)
  state.listener.operator(';')
  state.at += 1
  state.frames.pop()
  state.listener.close()
  return true
}

function inQuotes(state: Scan, frame: Frame): boolean {
  if (state.text[state.at] !== '"') return false
  frame.quoted = false
  return skipTo(state, state.at + 1)
}

function outside(state: Scan, frame: Frame): boolean {
  const { text, at } = state
  const char = text[at] ?? ''
  if (char === '"' || char === "'") return quote(state, frame, char)
  if (char === '#' && frame.word === undefined) return skipTo(state, behind(state, '\n', at) - (state.missing.has('\n') ? 0 : 1))
  if (char === ' ' || char === '\t' || char === '\r') return separate(state, frame)
  if (char === '\n') return newLine(state, frame)
  if (char === '(' || char === ')') return bracket(state, frame, char)
  if (char === '<' || char === '>') return redirection(state, frame)
  return (char === ';' || char === '&' || char === '|') && operator(state, frame, char)
}

function quote(state: Scan, frame: Frame, char: string): true {
  if (frame.word === undefined) frame.wordAt = state.at
  frame.word ??= ''
  state.at += 1
  frame.quoted = char === '"'
  if (frame.quoted) return true
  const end = behind(state, "'", state.at)
  frame.word += state.text.slice(state.at, state.missing.has("'") ? end : end - 1)
  return skipTo(state, end)
}

function separate(state: Scan, frame: Frame): true {
  endWord(state, frame)
  return skipTo(state, state.at + 1)
}

function newLine(state: Scan, frame: Frame): true {
  endWord(state, frame)
  state.listener.operator(';')
  state.at += 1
  for (const delimiter of state.pending.splice(0)) skipBody(state, delimiter)
  return true
}

/** The lines of a here-document are data. */
function skipBody(state: Scan, delimiter: string): void {
  while (state.at < state.text.length) {
    const next = behind(state, '\n', state.at)
    const line = state.text.slice(state.at, next).trim()
    state.at = next
    if (line === delimiter) return
  }
}

function bracket(state: Scan, frame: Frame, char: string): true {
  if (char === '(') {
    // `name()` is a function, `name=(` a list: neither starts a command here.
    if (state.text[state.at + 1] === ')') return skipTo(state, state.at + 2)
    if (frame.word !== undefined) return open(state, frame, ')', 1)
    state.at += 1
    return enter(state, ')')
  }
  if (frame.closer === ')') return close(state, frame)
  // The pattern of a `case`.
  frame.word = undefined
  state.listener.operator(';')
  return skipTo(state, state.at + 1)
}

function redirection(state: Scan, frame: Frame): true {
  const { text, at, dialect } = state
  const [sign = ''] = /^(?:<<<|<<-?|<\(|>\(|[<>]&|>>|>\||<>|[<>])/.exec(text.slice(at, at + 3)) ?? []
  if (sign.endsWith('(')) return open(state, frame, ')', 2)
  if (/^\d*$/.test(frame.word ?? 'x')) frame.word = undefined
  endWord(state, frame)
  state.at += sign.length
  if (dialect === 'sh' && (sign === '<<' || sign === '<<-')) return hereDocument(state)
  frame.redirects = true
  return true
}

function hereDocument(state: Scan): true {
  const [all = '', name = ''] = /^[ \t]{0,8}(["'\\]?[\w.-]{1,100}["']?)/.exec(state.text.slice(state.at, state.at + 120)) ?? []
  if (name !== '') state.pending.push(name.replace(/["'\\]/g, ''))
  return skipTo(state, state.at + all.length)
}

function operator(state: Scan, frame: Frame, char: string): true {
  const { text, at, listener } = state
  // `&>` and `&>>` send both outputs to a file.
  if (char === '&' && text[at + 1] === '>') return skipTo(state, at + 1)
  endWord(state, frame)
  frame.redirects = false
  const double = text[at + 1] === char
  listener.operator(char === ';' ? ';' : double ? (char === '&' ? '&&' : '||') : char === '&' ? '&' : '|')
  return skipTo(state, at + (double || (char === '|' && text[at + 1] === '&') ? 2 : 1))
}

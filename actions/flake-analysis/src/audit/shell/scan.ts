import type { Dialect, Operator } from './command.ts'

/** Told of each part in the order of the script. */
export interface Listener {
  word: (text: string, at: number) => void
  operator: (operator: Operator) => void
  /** A subshell or a substitution begins or ends. */
  open: () => void
  close: () => void
}

export interface Frame {
  /** What closes it; nothing for the script itself. */
  closer: ')' | '`' | ''
  quoted: boolean
  /** The word that is being read; undefined between words. */
  word: string | undefined
  wordAt: number
  /** The next word is the target of a redirection. */
  redirects: boolean
}

export interface Scan {
  text: string
  at: number
  dialect: Dialect
  frames: Frame[]
  /** Here-documents whose bodies begin on the next line. */
  pending: string[]
  listener: Listener
  /** What was looked for in vain is looked for once. */
  missing: Set<string>
}

export const frameOf = (closer: Frame['closer']): Frame => ({ closer, quoted: false, word: undefined, wordAt: 0, redirects: false })

export function append(state: Scan, frame: Frame, length: number): true {
  if (frame.word === undefined) frame.wordAt = state.at
  frame.word = (frame.word ?? '') + state.text.slice(state.at, state.at + length)
  state.at += length
  return true
}

export function endWord({ listener }: Scan, frame: Frame): void {
  const { word, wordAt, redirects } = frame
  frame.word = undefined
  if (word === undefined) return
  frame.redirects = false
  if (!redirects) listener.word(word, wordAt)
}

/** Index behind the closing text, or the end of the script. */
export function behind(state: Scan, closing: string, from: number): number {
  const found = state.missing.has(closing) ? -1 : state.text.indexOf(closing, from)
  if (found === -1) state.missing.add(closing)
  return found === -1 ? state.text.length : found + closing.length
}

export const skipTo = (state: Scan, at: number): true => {
  state.at = at
  return true
}

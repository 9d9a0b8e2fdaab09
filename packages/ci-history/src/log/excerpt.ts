import { type Candidate, type FailingOptions, failingLines } from './failing-lines.ts'
import { logLines } from './lines.ts'

export interface ExcerptOptions extends Omit<FailingOptions, 'max'> {
  /** How many lines at most; 12 by default. */
  lines?: number
  /** Hides secrets known to the caller; applied to each line after it was cleaned. */
  redact?: (text: string) => string
}

/** Lines shown around the best candidate; what follows an error explains more than what came before. */
const before = 1
const after = 4
const widest = 300
const gap = '…'

/** The failing lines of a log with a little context, in the order of the log, ready to be read: no control codes, no deep indentation. */
export function excerpt(log: string, { lines = 12, redact = (text) => text, ...options }: ExcerptOptions = {}): string[] {
  const candidates = failingLines(log, { ...options, max: 3 })
  const chosen = choose(candidates, lines)
  const texts = pick(log, chosen)
  const shown = [...chosen].filter((line) => texts.has(line))
  const indent = Math.min(...shown.map((line) => indentOf(texts.get(line) ?? '')))
  const spaced = shown.flatMap((line, at) => {
    const text = redact((texts.get(line) ?? '').slice(indent)).slice(0, widest)
    return at > 0 && line - (shown[at - 1] ?? 0) > 1 ? [gap, text] : [text]
  })
  return spaced.slice(0, lines)
}

/** Line numbers to show: the best with its context, then the others as far as there is room. Each gap costs a line. */
function choose(candidates: readonly Candidate[], room: number): number[] {
  const [first, ...others] = candidates
  if (!first) return []
  const span = Math.min(after, Math.max(0, room - others.length * 2 - 1 - before))
  const lines = new Set([first.line])
  for (let line = first.line - before; line <= first.line + span && lines.size < room; line += 1) lines.add(line)
  for (const { line } of others) if (lines.size + 2 <= room) lines.add(line)
  return [...lines].filter((line) => line > 0).toSorted((a, b) => a - b)
}

function pick(log: string, lines: readonly number[]): Map<number, string> {
  const wanted = new Set(lines)
  const texts = new Map<number, string>()
  for (const { line, text, mark, echoed } of logLines(log))
    if (wanted.has(line) && text.trim() !== '' && !echoed && (mark === undefined || mark === 'error')) texts.set(line, text.trimEnd())
  return texts
}

const indentOf = (text: string) => text.length - text.trimStart().length

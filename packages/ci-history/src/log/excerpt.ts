import type { Candidate, FailingOptions } from './failing-lines.ts'
import { type LogLine, logLines } from './lines.ts'
import { exitCode, followSteps } from './steps.ts'
import { bestLines } from './telling-lines.ts'

export interface ExcerptOptions extends Omit<FailingOptions, 'max'> {
  /** How many lines at most; 12 by default. */
  lines?: number
  /** Hides secrets known to the caller; applied to each line after it was cleaned. */
  redact?: (text: string) => string
}

/** Lines shown after the best candidate; what follows an error explains more than what came before. */
const mostAfter = 6
const widest = 300
const gap = '…'
const halfPair = /[\ud800-\udbff]$/

/** The failing lines of a log with a little context, in the order of the log, ready to be read: no control codes, no deep indentation. */
export function excerpt(log: string, { lines = 12, redact = (text) => text, ...options }: ExcerptOptions = {}): string[] {
  const shown = pick(log, planned(bestLines(log, { ...options, max: 3 }), lines))
  const indent = Math.min(...shown.map(({ text }) => text.length - text.trimStart().length))
  return shown.flatMap(({ text, at }, index) => {
    const [before = { at: at - 1 }] = shown.slice(index - 1, index)
    const line = redact(text.slice(indent)).slice(0, widest).replace(halfPair, '')
    return index > 0 && at - before.at > 1 ? [gap, line] : [line]
  })
}

interface Plan {
  best: number
  /** The lines of the candidates, the best among them. */
  lines: ReadonlySet<number>
  before: boolean
  after: number
}

/** What fits into so many lines: the best candidate, then the others, each with a gap before it, then context. */
function planned(candidates: readonly Candidate[], room: number): Plan {
  const chosen = candidates.slice(0, 1 + Math.floor((room - 1) / 2))
  const spare = room - 1 - 2 * (chosen.length - 1)
  const lines = new Set(chosen.map(({ line }) => line))
  return { best: chosen[0]?.line ?? 0, lines, before: spare > 0, after: Math.max(0, Math.min(mostAfter, spare - 1)) }
}

interface Shown {
  text: string
  /** Counts the lines that could be shown: a jump is a gap. */
  at: number
}

/** The texts that the plan names, in the order of the log; of the context only what the same step printed. */
function pick(log: string, { best, lines, before, after }: Plan): Shown[] {
  const place = followSteps()
  const shown: Shown[] = []
  let lead: (Shown & { step: number }) | undefined
  let follow = { step: -1, left: 0 }
  let at = 0
  for (const line of logLines(log)) {
    const { zone, step } = place(line)
    const wanted = lines.has(line.line)
    if (line.text.trim() === '' || !(wanted || (zone === 'output' && printed(line)))) continue
    at += 1
    const one = { text: line.text.trimEnd(), at, step }
    if (line.line === best) {
      if (before && lead?.step === step && shown.at(-1)?.at !== lead.at) shown.push(lead)
      follow = { step, left: after }
      shown.push(one)
    } else if (wanted) shown.push(one)
    else if (follow.step === step && follow.left > 0) {
      follow.left -= 1
      shown.push(one)
    }
    lead = one
  }
  return shown
}

const printed = ({ mark, echoed, text }: LogLine) => !echoed && !exitCode.test(text) && (mark === undefined || mark === 'error')

import { sha256 } from '@tocsin/notifier'
import { logLines } from '../log/lines.ts'
import { bodyOf } from '../log/prefix.ts'
import { exitCode } from '../log/steps.ts'
import { clusterExpression } from './cluster-expression.ts'
import { normalForm, withoutRepeats, withoutTimes } from './normal-form.ts'

/** What a failure is known by. Both are '' when its lines say nothing of why. */
export interface Signature {
  /** Equal for failures that differ in numbers and hexadecimal text alone. 32 hexadecimal digits. */
  key: string
  /** For people: untrusted text without control codes and secrets, made-up values named by their kind. */
  text: string
}

/** How much of a failure is read: lines, and UTF-16 units of each; of raw lines, twice that. */
const most = { lines: 20, width: 1000 }

/** The signature of the lines of a log that tell of a failure, raw or cleaned. */
export function signatureOf(lines: readonly string[]): Signature {
  const said = saying(lines)
  if (said.length === 0) return { key: '', text: '' }
  const masked = said.map((line) => clusterExpression(withoutTimes(line)))
  return { key: sha256(withoutRepeats(masked).join('\n')).slice(0, 32), text: normalForm(said.join('\n')) }
}

/** One short line is told from another by a word, which is less than the distance leaves out. */
export const severalLines = ({ text }: Signature): boolean => text.includes('\n')

/** Of an excerpt, also the mark of a gap. */
const nothing = /^…?$/

function saying(lines: readonly string[]): string[] {
  const raw = lines.slice(0, most.lines).map((line) => line.slice(0, 2 * most.width))
  return [...logLines(raw.join('\n'))]
    .slice(0, most.lines)
    .map(({ text }) => bodyOf(text.trim()).replaceAll(/\s+/g, ' ').trim().slice(0, most.width).toWellFormed())
    .filter((text) => !nothing.test(text) && !exitCode.test(text))
}

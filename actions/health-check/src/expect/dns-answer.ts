import type { Tools } from './conditions.ts'
import { shownText } from './shown.ts'

/** Which of the records that have to be there are not. */
export function missingAnswers(
  wanted: readonly string[],
  answers: readonly string[],
  { redact }: Pick<Tools, 'redact'>
): readonly string[] {
  const there = new Set(answers.flatMap(formsOf))
  const missing = wanted.filter((each) => !there.has(asCompared(each)))
  return missing.map((each) => `DNS: answer is ${shownText(answers.join(', '), redact) || 'empty'}, expected ${each}`)
}

/** Names mean the same in either case, and with a dot at their end. */
const asCompared = (answer: string): string => answer.toLowerCase().replace(/\.$/, '')

/** Of `10 mail.example.com`, the name alone is enough. */
const formsOf = (answer: string): readonly string[] => [asCompared(answer), asCompared(answer.replace(/^(?:\d{1,5} )+/, ''))]

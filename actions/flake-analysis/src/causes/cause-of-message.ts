import { categoryOf, signatureOf } from '@tocsin/ci-history'
import type { LogFacts } from '../model/log-facts.ts'

/** More of a message is its stack. */
const mostLines = 5

/**
 * The signature and the category of what a test of a report says, by the rules of a log. `test` is its whole name: what it asserts is its
 * own. Nothing for a message that says nothing.
 */
export function causeOfMessage(message: string, test: string): Pick<LogFacts, 'signature' | 'category'> {
  const lines = message
    .split('\n', 3 * mostLines)
    .filter((line) => line.trim() !== '')
    .slice(0, mostLines)
  const [first = ''] = lines
  const category = categoryOf(lines)
  const said = lines.slice(0, first.trim().includes(' ') ? 1 : 2)
  const signature = signatureOf(category.name === 'assertion' || category.name === 'unknown' ? [test, ...said] : said).key
  return lines.length === 0 || signature === '' ? {} : { signature, category }
}

/** `causeOfMessage` for the reports of many runs, in which the same tests say the same again and again. */
export function causeReader(most = 5000): typeof causeOfMessage {
  const known = new Map<string, ReturnType<typeof causeOfMessage>>()
  return (message, test) => {
    const key = JSON.stringify([message, test])
    const before = known.get(key)
    if (before) return before
    if (known.size >= most) known.clear()
    const cause = causeOfMessage(message, test)
    known.set(key, cause)
    return cause
  }
}

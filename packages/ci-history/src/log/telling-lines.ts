import { type Candidate, type FailingOptions, failingLines } from './failing-lines.ts'

/** The names of the rules for lines that count failures and name none. */
const totals: ReadonlySet<string> = new Set(['test-count', 'lint-count', 'surefire-count'])

/** The best candidates, best first; totals only where there is nothing else. */
export function bestLines(log: string, { max = 3, ...options }: FailingOptions = {}): Candidate[] {
  const candidates = failingLines(log, { ...options, max: 2 * max })
  const telling = candidates.filter(({ rule }) => !totals.has(rule))
  return (telling.length > 0 ? telling : candidates).slice(0, max)
}

/** The lines that say why a job failed, in the order of the log. */
export const tellingLines = (log: string, options: FailingOptions = {}): Candidate[] =>
  bestLines(log, options).toSorted((a, b) => a.line - b.line)

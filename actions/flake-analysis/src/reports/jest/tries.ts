import type { CaseOutcome } from '../../model/test-case.ts'
import { count, type fields, texts } from '../json/values.ts'

/** What a test came to, its failed tries, and what failed first. Jest counts `invocations`, the first included; Vitest leaves the errors of failed tries with a test that passed. */
export function triesOf(test: ReturnType<typeof fields>): { outcome: CaseOutcome; retries: number; said: string | undefined } {
  const messages = texts(test.failureMessages)
  const reasons = [test.retryReasons, test.retryMessages].map(texts).sort((a, b) => b.length - a.length)[0] ?? []
  const retries = Math.max(count(test.invocations) - 1, reasons.length, 0)
  const said = [...messages, ...reasons].find((each) => each.trim() !== '')
  if (test.status === 'failed') return { outcome: 'failed', retries, said }
  if (test.status !== 'passed') return { outcome: 'skipped', retries: 0, said: undefined }
  if (retries === 0 && messages.length === 0) return { outcome: 'passed', retries, said: undefined }
  return { outcome: 'flaky', retries: Math.max(1, retries), said }
}

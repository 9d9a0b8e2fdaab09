import { ActionError, missedLines } from '@tocsin/action-kit'
import { type Alert, type FailOn, isMissed, type Receipt, receiptsJson, type Severity, stepFails } from '@tocsin/notifier'
import type { Ports } from './ports.ts'
import { reportOf } from './report.ts'

/** Says that and why nothing is told, and what became of messages that earlier runs had left. */
export function skip(why: string, severity: Severity, leftovers: readonly Receipt[], { notice, output }: Ports): void {
  notice(`Nothing was sent: ${why}.`)
  output('skipped', why)
  output('severity', severity)
  output('delivered', receiptsJson(leftovers))
}

/** Says what did not arrive, and fails the step if it was asked to. */
export function settle(alert: Alert, receipts: readonly Receipt[], failOn: FailOn, { output, summary, error }: Ports): void {
  output('delivered', receiptsJson(receipts))
  summary(reportOf(alert, receipts))
  const missed = missedLines(receipts.filter(isMissed))
  if (stepFails(receipts, failOn)) throw new ActionError(missed.join('\n'), { fix: `The step fails because \`fail-on\` is \`${failOn}\`.` })
  for (const line of missed) error(line)
}

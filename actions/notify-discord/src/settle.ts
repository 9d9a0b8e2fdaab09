import { checkDelivered } from '@tocsin/action-kit'
import { type Alert, type FailOn, type Receipt, receiptsJson, type Severity } from '@tocsin/notifier'
import type { Ports } from './ports.ts'
import { reportOf } from './report.ts'

/** Says that and why nothing is told, and what became of messages that earlier runs had left. */
export function skip(why: string, severity: Severity, leftovers: readonly Receipt[], { notice, output }: Ports): void {
  notice(`Nothing was sent: ${why}.`)
  output('skipped', why)
  output('severity', severity)
  output('delivered', receiptsJson(leftovers))
}

/** Says what became of the messages, and fails the step if it was asked to. */
export function settle(alert: Alert, receipts: readonly Receipt[], failOn: FailOn, { output, summary, error }: Ports): void {
  output('delivered', receiptsJson(receipts))
  summary(reportOf(alert, receipts))
  checkDelivered(receipts, failOn, error)
}

import type { ActionError } from '@tocsin/action-kit'
import type { Receipt } from '@tocsin/notifier'
import { receiptsJson } from '@tocsin/notifier'
import type { Decision, Kind } from './decide/decision.ts'
import type { Ports } from './ports.ts'

/** What became of one stream. */
export interface Result {
  /** Of a schedule, only that it has stopped or runs again. */
  decision: Pick<Decision, 'streak' | 'severity' | 'number'> & { kind: Kind | 'stale' }
  /** Of the alert that is open, told now or before. */
  alertKey?: string | undefined
  /** The issue of the alert, where one tracks it. */
  issue?: string | undefined
  receipts: readonly Receipt[]
  /** Why nothing was told: one line of untrusted text. */
  quiet?: string
  /** Why it could not be kept what became of the messages. */
  problem?: ActionError | undefined
}

/** The most telling of several results: the outputs of a step are about one. */
function foremost(results: readonly Result[]): Result | undefined {
  return results.toSorted((a, b) => rank[b.decision.kind] - rank[a.decision.kind] || worse(a, b)).at(0)
}

const rank: Record<Kind | 'stale', number> = { quiet: 0, reminded: 1, retracted: 2, recovered: 3, stale: 4, escalated: 5, alert: 6 }
const worse = (a: Result, b: Result) => a.decision.severity.localeCompare(b.decision.severity, 'en')

export function writeOutputs(results: readonly Result[], { output }: Pick<Ports, 'output'>): void {
  const result = foremost(results)
  const { kind, streak, severity, number } = result?.decision ?? { kind: 'quiet', streak: 0, severity: 'P3' }
  output('decision', kind)
  output('streak', streak)
  output('severity', severity)
  output('episode', number ?? '')
  output('alert-key', result?.alertKey ?? '')
  output('issue-number', result?.issue ?? '')
  output('delivered', receiptsJson(results.flatMap(({ receipts }) => receipts)))
}

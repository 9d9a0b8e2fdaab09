import type { ActionError } from '@tocsin/action-kit'
import type { Config, Dispatch, Receipt } from '@tocsin/notifier'
import { receiptsJson } from '@tocsin/notifier'
import { type Decision, type Kind, kinds } from './decide/decision.ts'
import type { Ports } from './ports.ts'

/** What became of one stream. */
export interface Result {
  decision: Decision
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
  return results.toSorted((a, b) => rank(b.decision.kind) - rank(a.decision.kind) || worse(a, b)).at(0)
}

const order: readonly Kind[] = ['quiet', 'reminded', 'retracted', 'recovered', 'stale', 'escalated', 'alert']
const rank = (kind: Kind) => order.indexOf(kind)
const worse = (a: Result, b: Result) => a.decision.severity.localeCompare(b.decision.severity, 'en')

/** The number of the issue among what became of the messages of an alert. A ledger may hold anything, and scripts read the number. */
export function issueOf(messages: readonly Dispatch[], receipts: readonly Receipt[]): string | undefined {
  const ids = messages.map(({ outlet }, index) => (outlet.kind === 'github-issue' ? receipts[index]?.remote?.id : undefined))
  return ids.find(isNumber)
}

const isNumber = (id: string | undefined) => id !== undefined && /^[1-9]\d{0,14}$/.test(id)

/** The number of the issue that showed the alert before; nothing is asked of GitHub. */
export async function knownIssue(alertKey: string, { channels }: Pick<Config, 'channels'>, { shownAs }: Pick<Ports, 'shownAs'>) {
  const names = Object.keys(channels).filter((name) => channels[name]?.type === 'github-issue')
  const ids = await Promise.all(names.map((name) => shownAs(alertKey, name)))
  return ids.find(isNumber)
}

export function writeOutputs(results: readonly Result[], { output }: Pick<Ports, 'output'>): void {
  const result = foremost(results)
  const { kind, streak, severity, number } = result?.decision ?? { kind: kinds[0], streak: 0, severity: 'P3' }
  output('decision', kind)
  output('streak', streak)
  output('severity', severity)
  output('episode', number ?? '')
  output('alert-key', result?.alertKey ?? '')
  output('issue-number', result?.issue ?? '')
  output('delivered', receiptsJson(results.flatMap(({ receipts }) => receipts)))
}

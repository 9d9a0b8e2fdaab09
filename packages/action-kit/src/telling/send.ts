import type { DeliveryOptions, Dispatch, Receipt } from '@tocsin/notifier'
import type { Delivery } from '../alerting/delivery.ts'
import { deliveryOptions } from '../alerting/options.ts'
import { findIssue, issueOf } from './issue.ts'
import { type Message, messagesFor } from './messages.ts'
import { orElse } from './or-else.ts'
import type { TellPorts, To } from './to.ts'

export interface ToSend {
  message: Message
  place: Pick<Dispatch, 'transition' | 'order'>
  /** The job summary of it. */
  report(receipts: readonly Receipt[]): string
  /** No news: it only edits, and where nothing is shown yet, whoever told the news is still at it. */
  quietly?: boolean
}

export interface Sent {
  alertKey: string
  /** The issue of the alert, where one tracks it. */
  issue: string | undefined
  /** Those of what others left over, too. */
  receipts: readonly Receipt[]
  /** Lost: nobody was told, and nobody will be, so that the next step has to try again. Skipped: another step told it. */
  fate: 'lost' | 'skipped' | 'sent'
  /** Why it could not be kept what became of the messages. */
  problem: Delivery['problem']
}

/** Delivers one message and reports what became of it. */
export async function send({ message, place, report, quietly = false }: ToSend, to: To, ports: TellPorts): Promise<Sent> {
  const all = await messagesFor(message, place, to, ports)
  const messages = quietly ? await whereShown(all, ports) : all
  const { receipts, problem } = await ports.deliver(messages, optionsOf(to))
  const own = receipts.slice(0, messages.length)
  orElse(() => ports.summary(report(own)), 'The job summary could not be written', ports)
  const known = () => findIssue(message.alert.key, to.config, ports).catch(() => undefined)
  const issue = issueOf(messages, own) ?? (await known())
  return { alertKey: message.alert.key, issue, receipts, fate: fateOf(own), problem }
}

export const optionsOf = ({ inputs, config }: Pick<To, 'inputs' | 'config'>): DeliveryOptions =>
  deliveryOptions({ dryRun: inputs['dry-run'], budgetMs: config.defaults.timeoutMs })

async function whereShown(messages: readonly Dispatch[], { shows }: TellPorts): Promise<readonly Dispatch[]> {
  const known = await Promise.all(messages.map(({ outlet, post }) => shows(post.alert.key, outlet.name)))
  return messages.filter((_, index) => known[index])
}

function fateOf(receipts: readonly Receipt[]): Sent['fate'] {
  const [outcome, ...others] = new Set(receipts.map((receipt) => receipt.outcome))
  return others.length === 0 && (outcome === 'lost' || outcome === 'skipped') ? outcome : 'sent'
}

import { secretsOf } from '@tocsin/action-kit'
import { nameOf } from '@tocsin/ci-history'
import { type Alert, type Config, type DeliveryOptions, type Dispatch, recipientsOf, type Secrets } from '@tocsin/notifier'
import type { Decision } from '../decide/decide.ts'
import type { Turn } from '../decide/turns.ts'
import type { Inputs } from '../inputs.ts'

/** Who is told, and how. */
export interface To {
  inputs: Inputs
  config: Config
  options: DeliveryOptions
}

/** What is sent of one decision. The message of an episode is edited; an edit pings nobody, so that a rise and an end are told by a second one. */
export async function messagesFor(
  alert: Alert,
  decision: Decision,
  { transition, ...place }: Pick<Dispatch, 'transition' | 'order'>,
  { inputs, config, env }: Pick<To, 'inputs' | 'config'> & { env: Secrets['env'] }
): Promise<Dispatch[]> {
  const recipients = await recipientsOf(alert, config, secretsOf(inputs, config, env))
  const edits = inputs.ledger !== 'none' && ['escalated', 'recovered', 'reminded'].includes(decision.kind)
  const due = recipients.filter(({ outlet }) => decision.again?.includes(outlet.name) ?? true)
  return due.flatMap(({ outlet, mentions, style }) => {
    const calls = edits && outlet.kind === 'discord'
    const loud = decision.kind === 'alert' || decision.kind === 'stale' || (pings(decision) && !calls)
    const main = { outlet, transition, ...place, post: { alert, mentions: loud ? mentions : [], ping: loud, style } }
    if (!calls) return [main]
    const post = { alert: calling(alert, transition), mentions, ping: true, style }
    return [main, { outlet, transition: `${transition} call`, post }]
  })
}

const pings = ({ kind }: Decision) => kind !== 'quiet' && kind !== 'retracted'

/** The title alone: the message that it leads to says the rest. */
const calling = (alert: Alert, transition: string): Alert => ({
  ...alert,
  key: `${alert.key}/${transition}`,
  summary: [],
  fields: [],
  excerpts: [],
  links: alert.links.slice(0, 1)
})

/** The name of what is told: the same for whoever tells it, and never that of anything else that is told of the stream. */
export function transitionOf({ kind, tellings, retracted, turn }: Turn): string {
  const words = [...tellings.map(nameOf), ...retracted.map((one) => `not ${nameOf(one)}`)]
  return `${turn}: ${words.join(', ') || (kind === 'reminded' ? 'reminder' : 'update')}`
}

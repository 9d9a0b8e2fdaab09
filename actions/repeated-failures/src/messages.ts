import { secretsOf } from '@tocsin/action-kit'
import { type Entry, nameOf } from '@tocsin/ci-history'
import { type Alert, type Config, type DeliveryOptions, type Dispatch, recipientsOf, type Secrets } from '@tocsin/notifier'
import type { Decision } from './decide.ts'
import type { Inputs } from './inputs.ts'

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
  transition: string,
  { inputs, config, env }: Pick<To, 'inputs' | 'config'> & { env: Secrets['env'] }
): Promise<Dispatch[]> {
  const recipients = await recipientsOf(alert, config, secretsOf(inputs, config, env))
  const edits = inputs.ledger !== 'none' && ['escalated', 'recovered', 'reminded'].includes(decision.kind)
  return recipients.flatMap(({ outlet, mentions, style }) => {
    const calls = edits && outlet.kind === 'discord'
    const loud = decision.kind === 'alert' || decision.kind === 'stale' || (pings(decision) && !calls)
    const main = { outlet, transition, post: { alert, mentions: loud ? mentions : [], ping: loud, style } }
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

/** The name of what is told: the same for whoever tells it, and another one when an attempt has changed the history. */
export function transitionOf({ kind, tellings, retracted, number, reminder }: Decision, history: readonly Entry[]): string {
  if (kind === 'reminded') return `reminder ${reminder ?? 1} of ${number ?? 0}`
  const attemptOf = (run: number | undefined) => history.find((entry) => entry.number === run)?.attempt ?? 0
  const told = tellings.map((one) => `${nameOf(one)} by ${one.by ?? 'age'}.${attemptOf(one.by)}`)
  const back = retracted.map((one) => `not ${nameOf(one)} by ${one.by ?? 'age'}.${attemptOf(one.by)}`)
  const newest = history.findLast(({ verdict }) => verdict !== 'neutral')
  return [...told, ...back].join(', ') || `update ${newest?.number ?? 0}.${newest?.attempt ?? 0}`
}

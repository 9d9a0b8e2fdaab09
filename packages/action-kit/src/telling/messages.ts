import { type Alert, type Dispatch, mentionsAt, type Recipient, recipientsOf, type Severity, type Text } from '@tocsin/notifier'
import { secretsOf } from '../alerting/receivers.ts'
import type { TellPorts, To } from './to.ts'
import { isNoEndOf } from './unseen.ts'
import { untaken } from './untaken.ts'

/**
 * What pings: `first` a new message, `again` a short one below the message of the alert, which is edited; nothing where it is `none`. What the ledger
 * knows comes before it: whoever has none of the alert yet gets a new message, and below one that is there, as after it was taken back, is the short one.
 */
export type Call = 'first' | 'again' | 'none'

export interface Message {
  alert: Alert
  call: Call
  /** The names of the outlets that it is for; all, where it is absent. */
  only?: readonly string[] | undefined
  /** The severities that it was told at before. */
  before?: readonly Severity[] | undefined
  /** Logins of who an issue that is opened for it is assigned to, beside those of its channel. */
  assignees?: readonly string[] | undefined
}

/** What is sent to whom. Without a ledger no message can be found again: each is a new one. */
export async function messagesFor(
  message: Message,
  { transition, ...place }: Pick<Dispatch, 'transition' | 'order'>,
  { inputs, config, mentions: own }: To,
  { env, warn, shows }: Pick<TellPorts, 'env' | 'warn' | 'shows'>
): Promise<Dispatch[]> {
  const { alert, call, only, assignees } = message
  const recipients = await recipientsOf(alert, config, secretsOf(inputs, config, env))
  const lost = recipients.length === 0 && call !== 'none' ? untaken(alert, config) : undefined
  if (lost) warn(lost)
  const due = recipients.filter(({ outlet }) => only?.includes(outlet.name) ?? true)
  const isKnown = ({ outlet }: Recipient) =>
    call !== 'none' && inputs.ledger !== 'none' && shows(alert.key, outlet.name, { transition, ...place }).catch(() => call === 'again')
  const told = await Promise.all(due.map(async (recipient) => ({ ...recipient, known: await isKnown(recipient) })))
  return told.flatMap(({ outlet, mentions: theirs, style: usual, known }) => {
    if (!known && isNoEndOf(message, outlet.name, config)) return []
    const mentions = own ? mentionsAt(own, alert.severity) : theirs
    const calls = known && outlet.kind === 'discord'
    const style = assignees && outlet.kind === 'github-issue' ? { assignees } : usual
    const loud = call !== 'none' && !calls
    const main = { outlet, transition, ...place, post: { alert, mentions: loud ? mentions : [], ping: loud, style } }
    if (!calls) return [main]
    const post = { alert: calling(alert, transition), mentions, ping: true, style }
    return [main, { outlet, transition: `${transition} call`, post }]
  })
}

/** The title, and while it fires what to do first: the message that it leads to says the rest, and when it began. */
const calling = ({ startedAt: _, endedAt: __, ...alert }: Alert, transition: string): Alert => ({
  ...alert,
  key: `${alert.key}/${transition}`,
  summary: alert.status === 'firing' ? firstLine(alert.summary) : [],
  fields: [],
  excerpts: [],
  links: alert.links.slice(0, 2)
})

function firstLine(text: Text): Text {
  const end = text.indexOf('\n')
  return end === -1 ? text : text.slice(0, end)
}

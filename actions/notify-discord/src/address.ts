import { secretsOf } from '@tocsin/action-kit'
import { type Config, type DiscordFile, type DiscordStyle, type Dispatch, type Recipient, recipientsOf } from '@tocsin/notifier'
import type { Inputs } from './inputs.ts'
import { lookOf, mergeStyles } from './look.ts'
import { mentioned, people } from './mentions.ts'
import type { Ports } from './ports.ts'
import { transitionName } from './transition.ts'
import type { Message } from './words.ts'

/** Who gets a message, how it looks there and whom it pings. What the step says wins over the configuration. */
export async function address(
  message: Message,
  files: readonly DiscordFile[],
  inputs: Inputs,
  config: Config,
  ports: Ports
): Promise<Dispatch[]> {
  const { alert, status, subject, beside } = message
  const look = lookOf({ ...inputs, username: beside.username }, { ...beside, files })
  const own = inputs.mention === undefined ? undefined : await mentioned(inputs.mention, { severity: alert.severity, status }, ports.warn)
  const called = await people(subject.told.people ?? [], inputs['user-map'], config.users)
  const transition = transitionName(alert, look, inputs, ports.context, ports.env)
  const recipients = await recipientsOf(alert, config, secretsOf(inputs, config, ports.env))
  return recipients.map((recipient, index) => ({
    outlet: recipient.outlet,
    transition,
    post: {
      alert,
      mentions: mentionsFor(recipient, own, called),
      ping: true,
      style: mergeStyles(recipient.style as DiscordStyle, look),
      ...(index === 0 && edits(inputs))
    }
  }))
}

const mentionsFor = ({ mentions }: Recipient, own: readonly string[] | undefined, called: readonly string[]) => [
  ...new Set([...(own ?? mentions), ...called])
]

/** A message belongs to one webhook: any further one gets a message of its own. */
const edits = ({ 'message-id': id, 'thread-id': thread }: Inputs) => (id === undefined ? {} : { remote: { id, ...(thread && { thread }) } })

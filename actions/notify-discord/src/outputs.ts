import { webhookOf } from '@tocsin/action-kit'
import { type Config, messageUrl, type Receipt, type Remote, type Secrets, type Severity } from '@tocsin/notifier'
import type { Ports } from './ports.ts'

interface Sent {
  severity: Severity
  /** Those of this message alone, not of leftovers of earlier runs. */
  receipts: readonly Receipt[]
  secrets: Secrets
  config: Config
}

/** Where the first message that arrived is to be found; else the one that was to be edited, for the next step to try. */
export async function writeOutputs({ severity, receipts, secrets, config }: Sent, ports: Ports): Promise<void> {
  ports.output('severity', severity)
  ports.output('skipped', '')
  const first = receipts.find(arrived) ?? receipts.find(({ remote }) => remote)
  if (!first?.remote) return
  const { id, channel, thread } = first.remote
  ports.output('message-id', id)
  if (channel) ports.output('channel-id', channel)
  if (thread) ports.output('thread-id', thread)
  const link = arrived(first) ? await linkTo(first.remote, webhookOf(first.channel, secrets, config.channels), ports) : undefined
  if (link) ports.output('message-url', link)
}

const arrived = ({ outcome, remote }: Receipt) => remote !== undefined && ['delivered', 'accepted', 'skipped'].includes(outcome)

/** Discord's answer does not name the server, which its links need: one more request, where somebody can read what it brings. */
async function linkTo(
  { id, channel, thread, url }: Remote,
  webhook: string | undefined,
  { guildOf, env }: Ports
): Promise<string | undefined> {
  const place = thread ?? channel
  if (url || !place || !webhook || isUnread(env.GITHUB_ACTION)) return url
  const guild = await guildOf(webhook)
  return guild && messageUrl(guild, place, id)
}

/** The runner keeps no outputs of a step without an `id`, for which it makes up a name: actions/runner, `ExecutionContext.SetOutput`. */
const isUnread = (name = '') => /(?:^|\.)__[^.]*$/.test(name)

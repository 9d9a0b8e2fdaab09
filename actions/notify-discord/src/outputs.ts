import { type Alert, type Config, messageUrl, type Receipt } from '@tocsin/notifier'
import type { Inputs } from './inputs.ts'
import type { Ports } from './ports.ts'

interface Sent {
  alert: Alert
  receipts: readonly Receipt[]
  /** How many of the receipts are for this message; the others are leftovers of earlier runs. */
  count: number
  inputs: Inputs
  config: Config
}

/** Where the first message that arrived is to be found. */
export async function writeOutputs({ alert, receipts, count, inputs, config }: Sent, ports: Ports): Promise<void> {
  ports.output('severity', alert.severity)
  const first = receipts.slice(0, count).find(({ remote }) => remote !== undefined)
  if (!first?.remote) return
  const { id, channel, thread, url } = first.remote
  ports.output('message-id', id)
  if (channel) ports.output('channel-id', channel)
  if (thread) ports.output('thread-id', thread)
  const link = url ?? (await linkTo(first, webhookOf(first.channel, inputs, config, ports), ports))
  if (link) ports.output('message-url', link)
}

/** Discord's answer does not name the server, which its links need. */
async function linkTo({ remote }: Receipt, webhook: string | undefined, { guildOf }: Ports): Promise<string | undefined> {
  if (!remote?.channel || !webhook) return undefined
  const guild = await guildOf(webhook)
  return guild && messageUrl(guild, remote.channel, remote.id)
}

function webhookOf(outlet: string, inputs: Inputs, { channels }: Config, { env }: Ports): string | undefined {
  const [, number = '1'] = /^discord-webhook(?:-(\d+))?$/.exec(outlet) ?? []
  const own = outlet.startsWith('discord-webhook') ? inputs['discord-webhook'][Number(number) - 1] : undefined
  const section = Object.hasOwn(channels, outlet) ? channels[outlet] : undefined
  return own ?? (section && env[section.webhook])
}

import { secretsOf } from '@tocsin/action-kit'
import { channelOutlets, inputOutlets, type Receipt } from '@tocsin/notifier'
import type { To } from './messages.ts'
import type { Ports } from './ports.ts'

/** Sends what earlier steps could not. Without a ledger there is nothing to find. */
export async function sendLeftovers({ inputs, config, options }: To, ports: Ports): Promise<readonly Receipt[]> {
  if (inputs.ledger === 'none' || inputs['dry-run']) return []
  const { webhooks, env } = secretsOf(inputs, config, ports.env)
  // A step passes the secrets that its routes use.
  const reachable = Object.entries(config.channels).flatMap(([name, section]) =>
    'webhook' in section && !env[section.webhook]?.trim() ? [] : [name]
  )
  const outlets = [...inputOutlets(config, webhooks), ...(await channelOutlets(config, reachable, env))]
  const { receipts, problem } = await ports.deliver([], { ...options, sweep: outlets.map(({ outlet }) => outlet) })
  if (problem) throw problem
  return receipts
}

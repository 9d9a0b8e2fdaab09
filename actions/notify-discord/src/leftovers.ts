import { secretsOf } from '@tocsin/action-kit'
import { type Config, channelOutlets, type DeliveryOptions, inputOutlets, type Receipt } from '@tocsin/notifier'
import type { Inputs } from './inputs.ts'
import type { Ports } from './ports.ts'

/** Sends what earlier runs could not, in a run that has nothing to say itself. Without a ledger there is nothing to find. */
export async function sendLeftovers(inputs: Inputs, config: Config, options: DeliveryOptions, ports: Ports): Promise<readonly Receipt[]> {
  if (inputs.ledger === 'none' || inputs['dry-run']) return []
  const { webhooks, env } = secretsOf(inputs, config, ports.env)
  const reachable = Object.entries(config.channels).flatMap(([name, section]) =>
    'webhook' in section && env[section.webhook]?.trim() ? [name] : []
  )
  const outlets = [...inputOutlets(config, webhooks), ...(await channelOutlets(config, reachable, env))]
  const { receipts, problem } = await ports.deliver([], { ...options, sweep: outlets.map(({ outlet }) => outlet) })
  if (problem) throw problem
  return receipts
}

import { type Config, channelOutlets, type DeliveryOptions, inputOutlets, type Receipt, type Secrets } from '@tocsin/notifier'
import type { Deliver } from './delivery.ts'
import { type Asked, reachable } from './receivers.ts'

/** Sends what earlier steps could not, over the channels that this one has sent nothing over itself. Without a ledger there is nothing to find. */
export async function sendLeftovers(
  inputs: Asked & { ledger: string },
  config: Config,
  options: DeliveryOptions,
  { env, deliver }: { env: Secrets['env']; deliver: Deliver },
  used: ReadonlySet<string> = new Set()
): Promise<readonly Receipt[]> {
  if (inputs.ledger === 'none' || inputs['dry-run']) return []
  // A step passes the secrets that its routes use: it need not have all.
  const outlets = [...inputOutlets(config, inputs['discord-webhook']), ...(await channelOutlets(config, reachable(config, env), env))]
  const sweep = outlets.map(({ outlet }) => outlet).filter(({ name }) => !used.has(name))
  if (sweep.length === 0) return []
  const { receipts, problem } = await deliver([], { ...options, sweep })
  if (problem) throw problem
  return receipts
}

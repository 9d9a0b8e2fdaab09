import type { Claim, Lease, Pending, Receipt, Receipts } from '../receipt.ts'

type Content = Omit<Pending, 'receipt'>

/** The store as delivery sees it: it never throws, since a message matters more than its receipt. */
export interface Keeper {
  find(alertKey: string, channel: string): Promise<Receipt | undefined>
  backlog(channel: string): Promise<readonly Pending[]>
  claim(receipt: Receipt, content: Content, lease: Lease): Promise<Claim>
  /** The receipt as it stands: a pending one that could not be kept is lost. */
  keep(receipt: Receipt, content: Content): Promise<Receipt>
}

export function keeper(receipts: Receipts, { durable, warn }: { durable: boolean; warn(line: string): void }): Keeper {
  const orElse =
    <T>(what: string, fallback: T) =>
    (error: unknown) => {
      warn(`${what}: ${error instanceof Error ? error.message : String(error)}`)
      return fallback
    }
  return {
    find: (alertKey, channel) => receipts.find(alertKey, channel).catch(orElse('earlier receipts cannot be read', undefined)),
    backlog: (channel) => receipts.pending(channel).catch(orElse('pending messages cannot be read', [])),
    claim: (receipt, content, lease) =>
      receipts.claim(receipt, content, lease).catch(orElse<Claim>('the message cannot be kept before it is sent', { kind: 'mine' })),
    async keep(receipt, content) {
      const kept = await receipts.save(receipt, content).then(() => true, orElse('the receipt cannot be kept', false))
      return receipt.outcome === 'pending' && !(kept && durable) ? lost(receipt) : receipt
    }
  }
}

const again = 'Run this step again, or give it a ledger so that the next run sends what this one could not.'

const lost = (receipt: Receipt): Receipt => ({ ...receipt, outcome: 'lost', fix: receipt.fix ? `${receipt.fix} ${again}` : again })

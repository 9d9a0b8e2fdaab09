import type { Receipts } from '@tocsin/notifier'

/** Whether a channel shows an alert already, or will once it can be reached. */
export async function shows(receipts: Receipts, alertKey: string, channel: string): Promise<boolean> {
  if (await receipts.find(alertKey, channel)) return true
  return (await receipts.pending(channel)).some(({ receipt }) => receipt.alertKey === alertKey)
}

import type { Alert, Config, Dispatch, Receipt, Transport } from '@tocsin/notifier'
import { inputOutlets, noConfig } from '@tocsin/notifier'

export const webhook = 'https://discord.com/api/webhooks/1400000000000000001/s3cret-token'

export const receiptOf = (changes: Partial<Receipt> = {}): Receipt => ({
  ...{ id: 'r', alertKey: 'k', transition: 't', channel: 'alerts', outcome: 'delivered', attempts: 1, at: '2026-01-05T09:00:00.000Z' },
  ...changes
})

/** A configuration with a Discord channel, whose webhook is in `HOOK`, and one that needs none. */
export const withChannels: Config = {
  ...noConfig,
  channels: { alerts: { type: 'discord', webhook: 'HOOK' }, issues: { type: 'github-issue' } }
}

const alert: Alert = {
  ...{ key: 'k', source: 'ci', status: 'firing', severity: 'P2', title: 'CI failed', context: 'octo/app' },
  ...{ summary: [], fields: [], links: [], excerpts: [], labels: {} }
}

/** One alert for the webhook of the input. */
export const dispatches = (transition = 'firing'): Dispatch[] =>
  inputOutlets(noConfig, [webhook]).map(({ outlet }) => ({ outlet, post: { alert, mentions: [], ping: false }, transition }))

/** A Discord that answers each request in turn, the last answer for ever, and tells what it was asked. */
export function discordAnswering(...statuses: [number, ...number[]]) {
  const asked: string[] = []
  const http: Transport = async ({ method, url }) => {
    asked.push(`${method} ${new URL(url).pathname.replace(/.*s3cret-token/, '')}`)
    return {
      status: statuses[asked.length - 1] ?? statuses.at(-1) ?? 200,
      headers: {},
      body: JSON.stringify({ id: '700', channel_id: '8' })
    }
  }
  return { http, asked }
}

import { join } from 'node:path'
import { type ActionRequest, runAction, storyRepository, type World } from '@tocsin/testkit'

const action = join(import.meta.dirname, '../..')
const minuteMs = 60_000
const begin = Date.UTC(2026, 0, 5, 9)

export interface Asked extends Partial<Omit<ActionRequest, 'action'>> {
  /** Minutes of the story that have passed. */
  minutes: number
  ledger: string
}

/** One round with the committed bundle. */
export async function round({ github, discord }: World, { minutes, ledger, ...asked }: Asked) {
  return runAction({
    action,
    event: { name: 'schedule', payload: { schedule: '*/5 * * * *', repository: storyRepository } },
    apiUrl: github.url,
    serverUrl: github.serverUrl,
    ref: 'refs/heads/main',
    ...asked,
    secrets: { DISCORD_WEBHOOK: discord.webhook(), GITHUB_TOKEN: 'ghs_theTokenOfThisJob000000000000000000', ...asked.secrets },
    with: {
      'discord-webhook': '${{ secrets.DISCORD_WEBHOOK }}',
      now: new Date(begin + minutes * minuteMs).toISOString(),
      ledger: `file:${ledger}`,
      'private-addresses': 'true',
      ...asked.with
    }
  })
}

import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import type { World } from '../rows.ts'
import { type Start, startOf } from '../step.ts'
import { type Case, tries } from './cases.ts'

const payload = {
  schedule: '*/5 * * * *',
  repository: {
    full_name: 'octo/app',
    name: 'app',
    owner: { login: 'octo' },
    default_branch: 'main',
    html_url: 'https://github.com/octo/app'
  }
}

/** A round of `health-check` that keeps a history in a folder, and asks GitHub for issues that declare maintenance. */
export const oursOf = ({ urls, timeoutMs }: Case, action: string, { github, discord, temp }: World): Promise<Start> =>
  startOf(
    {
      action,
      event: { name: 'schedule', payload },
      apiUrl: github.url,
      serverUrl: github.serverUrl,
      ref: 'refs/heads/main',
      with: {
        'discord-webhook': discord.webhook(),
        'github-token': 'ghs_theTokenOfThisJob000000000000000000',
        endpoints: urls.join('\n'),
        timeout: `${timeoutMs}ms`,
        retries: tries - 1,
        'private-addresses': true,
        references: new URL(urls[0] ?? '').host
      }
    },
    temp
  )

/** With a ledger of its own: after a first round nothing would be due. */
export const withLedger = (start: Start, temp: string): Start => ({
  ...start,
  env: { ...start.env, INPUT_LEDGER: `file:${mkdtempSync(join(temp, 'ledger-'))}` }
})

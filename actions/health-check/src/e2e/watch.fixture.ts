import { join } from 'node:path'
import {
  type ActionRequest,
  type DiscordSim,
  type GithubSim,
  type GithubSimOptions,
  repoSeed,
  runAction,
  startDiscordSim,
  startGithubSim
} from '@tocsin/testkit'

const action = join(import.meta.dirname, '../..')
const minuteMs = 60_000
const begin = Date.UTC(2026, 0, 5, 9)

export interface World {
  github: GithubSim
  discord: DiscordSim
  [Symbol.asyncDispose](): Promise<void>
}

/** GitHub and Discord for one story; they complain at its end of whatever the real ones would refuse. */
export async function world(options: GithubSimOptions = {}): Promise<World> {
  const [github, discord] = await Promise.all([
    startGithubSim({ seed: repoSeed({ runs: [] }), ...options }),
    startDiscordSim({ rateLimit: false })
  ])
  return {
    github,
    discord,
    async [Symbol.asyncDispose]() {
      await Promise.all([github.close(), discord.close()])
      github.assertClean()
      discord.assertClean()
    }
  }
}

export interface Asked extends Partial<Omit<ActionRequest, 'action'>> {
  /** Minutes of the story that have passed. */
  minutes: number
  ledger: string
}

const repository = {
  full_name: 'octo/app',
  name: 'app',
  owner: { login: 'octo' },
  default_branch: 'main',
  html_url: 'https://github.com/octo/app'
}

/** One round with the committed bundle. */
export async function round({ github, discord }: World, { minutes, ledger, ...asked }: Asked) {
  return runAction({
    action,
    event: { name: 'schedule', payload: { schedule: '*/5 * * * *', repository } },
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

/** The title of each message as it stands, oldest first. */
export const titles = ({ discord }: World): string[] =>
  discord.messages().map(({ embeds, content, deleted }) => `${deleted ? 'deleted: ' : ''}${embeds[0]?.title ?? content}`)

import { type DiscordSim, type DiscordSimOptions, startDiscordSim } from './discord-sim/index.ts'
import { type GithubSim, type GithubSimOptions, repoSeed, startGithubSim } from './github-sim/index.ts'

export interface World {
  github: GithubSim
  discord: DiscordSim
  [Symbol.asyncDispose](): Promise<void>
}

/** GitHub and Discord for one story; they complain at its end of whatever the real ones would refuse. */
export async function world(options: GithubSimOptions = {}, discordOptions: DiscordSimOptions = {}): Promise<World> {
  const [github, discord] = await Promise.all([
    startGithubSim({ seed: repoSeed({ runs: [] }), ...options }),
    startDiscordSim({ rateLimit: false, ...discordOptions })
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

/** The title of each message as it stands, oldest first. */
export const titles = ({ discord }: Pick<World, 'discord'>): string[] =>
  discord.messages().map(({ embeds, content, deleted }) => `${deleted ? 'deleted: ' : ''}${embeds[0]?.title ?? content}`)

/** The repository of these stories, as events have it. */
export const storyRepository = {
  full_name: 'octo/app',
  name: 'app',
  owner: { login: 'octo' },
  default_branch: 'main',
  html_url: 'https://github.com/octo/app'
}

import { readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type GitServer, gitServer } from '@tocsin/ledger/git-server'
import { type DiscordSim, folderWith, type GithubSim, startDiscordSim, startGithubSim } from '@tocsin/testkit'
import { type StoryClock, storyClock } from './clock.ts'
import { ids } from './ids.ts'
import { npmFolder } from './project.ts'

export const root = resolve(import.meta.dirname, '../..')
export const repository = 'octo/app'

/** All that the story plays on: GitHub, git and Discord on loopback. */
export interface Stage {
  github: GithubSim
  git: GitServer
  discord: DiscordSim
  clock: StoryClock
  /** PATH with the project's npm, and a HOME whose git finds github.com on loopback. */
  machineEnv: Readonly<Record<string, string>>
  secrets: Readonly<Record<string, string>>
  vars: Readonly<Record<string, string>>
  close(): Promise<void>
}

/** `ofJob` is that of a job whose `permissions` name no issues. */
export const tokens = {
  ofJob: 'ghs_ofTheJob00000000000000000000000000000',
  withIssues: 'ghs_ofAJobWithIssues000000000000000000000',
  organisation: 'ghp_ofTheOrganisation00000000000000000000'
}

export const channels = {
  deploys: {},
  events: {},
  alerts: {},
  crashes: {},
  bugs: { type: 'forum', tags: ['bug', 'needs-triage'], requireTag: true },
  payloads: {}
} as const

export const names = {
  users: { [ids.ada]: 'ada', [ids.lin]: 'lin', [ids.kim]: 'kim' },
  roles: { [ids.oncall]: 'oncall', [ids.watchers]: 'release-watchers' }
}

export async function setStage({ minutes }: { minutes: number }): Promise<Stage> {
  const clock = storyClock(minutes)
  const [github, discord, git] = await Promise.all([
    startGithubSim({
      clock: clock.now,
      seed: {
        repo: repository,
        private: true,
        files: { '.github/tocsin.yml': readFileSync(join(root, 'docs/examples/tocsin.yml'), 'utf8') }
      },
      tokens: Object.fromEntries([
        ...Object.values(tokens).map((token) => [token, { permissions: { actions: 'read', contents: 'read' } }]),
        [tokens.withIssues, { permissions: { actions: 'read', contents: 'read', issues: 'write' } }]
      ])
    }),
    startDiscordSim({ channels, now: clock.now }),
    gitServer()
  ])
  const home = folderWith({ '.gitconfig': `[url "${git.origin}/"]\n\tinsteadOf = https://github.com/\n` })
  const tools = npmFolder()
  const webhook = (name: keyof typeof channels) => [`DISCORD_WEBHOOK_${name.toUpperCase()}`, discord.webhook(name)]
  return {
    github,
    git,
    discord,
    clock,
    machineEnv: { HOME: home, PATH: [tools, resolve(process.execPath, '..'), process.env.PATH].join(':') },
    secrets: {
      ...Object.fromEntries([webhook('deploys'), webhook('events'), webhook('alerts'), webhook('crashes')]),
      DISCORD_WEBHOOK_FORUM: discord.webhook('bugs'),
      ORGANISATION_TOKEN: tokens.organisation
    },
    vars: {
      DISCORD_ROLE_ONCALL: ids.oncall,
      DISCORD_ROLE_RELEASES: ids.watchers,
      DISCORD_TAG_BUG: discord.tagId('bugs', 'bug')
    },
    close: async () => {
      await Promise.all([github.close(), discord.close(), git.close()])
      for (const folder of [home, tools]) rmSync(folder, { recursive: true, force: true })
    }
  }
}

import { readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type GitServer, gitServer } from '@tocsin/ledger/git-server'
import { type DiscordSim, folderWith, type GithubSim, startDiscordSim, startGithubSim } from '@tocsin/testkit'
import { type Hosts, startHosts } from '@tocsin/testkit/fleet'
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
  hosts: Hosts
  /** A folder that holds what was last published with GitHub Pages. */
  published: string
  /** A folder that holds the artifacts of all runs, by their name. */
  artifacts: string
  clock: StoryClock
  /** Where actions keep what they know, in place of what the examples say. */
  ledger?: string
  /** PATH with the project's npm, and a HOME whose git finds github.com on loopback. */
  machineEnv: Readonly<Record<string, string>>
  secrets: Readonly<Record<string, string>>
  vars: Readonly<Record<string, string>>
  close(): Promise<void>
}

/** `ofJob` is that of a job whose `permissions` name no issues. */
export const tokens = {
  ofJob: 'ghs_ofTheJob00000000000000000000000000000',
  readingIssues: 'ghs_ofAJobThatReadsIssues0000000000000000',
  withIssues: 'ghs_ofAJobWithIssues000000000000000000000',
  withPulls: 'ghs_ofAJobWithPullRequests000000000000000',
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

/** What the examples probe, and what tells a runner that it is online. */
export const publicHosts = [
  ...['api', 'shop', 'www', 'mail', 'db', 'metrics'].map((name) => `${name}.example.com`),
  ...['one.one.one.one', '8.8.8.8']
]

const example = (file: string) => readFileSync(join(root, 'docs/examples', file), 'utf8')

/** A monitor judges times to the minute: its story goes on by its leaps alone. It ends now, or the evening before where it would meet the weekly backup. */
function endOfStory(now = new Date()): number {
  const isBackup = now.getUTCDay() === 0 && now.getUTCHours() >= 2 && now.getUTCHours() < 9
  return isBackup ? now.setUTCHours(-4, 0, 0, 0) : now.getTime()
}

interface Setting {
  minutes: number
  /** Actions keep what they know there: a push for every change takes a story of many rounds too long. */
  folder?: string | undefined
  /** When a story with a folder ends, in ms since 1970. */
  end?: number
  /** Of the repository, beside the configuration. */
  files?: Readonly<Record<string, string>>
}

export async function setStage({ minutes, folder, end = endOfStory(), files }: Setting): Promise<Stage> {
  const clock = folder === undefined ? storyClock(minutes) : storyClock(minutes, () => end)
  const [github, discord, git, hosts] = await Promise.all([
    startGithubSim({
      clock: clock.now,
      seed: {
        repo: repository,
        private: true,
        files: { '.github/tocsin.yml': example('tocsin.yml'), '.github/health.yml': example('tocsin-health.yml'), ...files }
      },
      tokens: Object.fromEntries([
        ...Object.values(tokens).map((token) => [token, { permissions: { actions: 'read', contents: 'read' } }]),
        [tokens.readingIssues, { permissions: { contents: 'read', issues: 'read' } }],
        [tokens.withIssues, { permissions: { actions: 'read', contents: 'read', issues: 'write' } }],
        [tokens.withPulls, { permissions: { actions: 'read', contents: 'read', 'pull-requests': 'write' } }]
      ])
    }),
    startDiscordSim({ channels, now: clock.now }),
    gitServer(),
    startHosts(publicHosts)
  ])
  const home = folderWith({ '.gitconfig': `[url "${git.origin}/"]\n\tinsteadOf = https://github.com/\n` })
  const [tools, published, artifacts] = [npmFolder(), folderWith({}), folderWith({})]
  const webhook = (name: keyof typeof channels) => [`DISCORD_WEBHOOK_${name.toUpperCase()}`, discord.webhook(name)]
  return {
    github,
    git,
    discord,
    hosts,
    published,
    artifacts,
    clock,
    ...(folder !== undefined && { ledger: `file:${folder}` }),
    machineEnv: { HOME: home, PATH: [tools, resolve(process.execPath, '..'), process.env.PATH].join(':') },
    secrets: {
      ...Object.fromEntries([webhook('deploys'), webhook('events'), webhook('alerts'), webhook('crashes')]),
      DISCORD_WEBHOOK_FORUM: discord.webhook('bugs'),
      ORGANISATION_TOKEN: tokens.organisation,
      MONITOR_PASSWORD: 'open sesame',
      METRICS_TOKEN: 'a-token-of-the-metrics'
    },
    vars: {
      DISCORD_ROLE_ONCALL: ids.oncall,
      DISCORD_ROLE_RELEASES: ids.watchers,
      DISCORD_TAG_BUG: discord.tagId('bugs', 'bug')
    },
    close: async () => {
      await Promise.all([github.close(), discord.close(), git.close(), hosts.close()])
      for (const folder of [home, tools, published, artifacts]) rmSync(folder, { recursive: true, force: true })
    }
  }
}

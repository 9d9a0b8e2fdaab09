import { join } from 'node:path'
import {
  type ActionRequest,
  type DiscordSim,
  type DiscordSimOptions,
  type GithubSim,
  type GithubSimOptions,
  type JobSeed,
  type RunSeed,
  repoSeed,
  runAction,
  runSeed,
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

/** When the run of a number is, one every ten minutes. */
const timeOf = (number: number) => new Date(begin + number * 10 * minuteMs).toISOString()

const job = (conclusion: 'success' | 'failure', lines: readonly string[]): JobSeed => ({
  name: 'test',
  conclusion,
  steps: [
    { name: 'Set up job', conclusion: 'success' },
    { name: 'Run npm test', conclusion }
  ],
  log: ['##[group]Run npm test', 'npm test', '##[endgroup]', ...lines]
})

const failing = ['FAIL src/cart.test.ts', 'Expected: 1', 'Received: 2', '##[error]Process completed with exit code 1.']

/** `✓` passed, `✗` failed, `r` failed and passed when run again, `-` was cancelled. */
export function run(mark: string, number: number, more: RunSeed = {}): RunSeed {
  const base = { id: 1000 + number, number, at: timeOf(number), branch: 'main', ...more }
  if (mark === '-') return runSeed({ ...base, conclusion: 'cancelled' })
  if (mark === 'r')
    return runSeed({
      ...base,
      attempts: [
        { conclusion: 'failure', jobs: [job('failure', failing)] },
        { conclusion: 'success', jobs: [job('success', [])] }
      ]
    })
  const conclusion = mark === '✓' ? 'success' : 'failure'
  return runSeed({ ...base, conclusion, jobs: [job(conclusion, mark === '✓' ? ['ok'] : failing)] })
}

export interface Asked extends Partial<Omit<ActionRequest, 'action'>> {
  /** The run whose end the event tells of; a sweep without one. */
  about?: number
}

/** One step with the committed bundle, ten minutes after the run that it is about, or after the newest. */
export async function watch({ github, discord }: World, { about, event, ...asked }: Asked) {
  return runAction({
    action,
    event: event ?? (about === undefined ? sweep : await eventOf(github, about)),
    apiUrl: github.url,
    serverUrl: github.serverUrl,
    ref: 'refs/heads/main',
    ...asked,
    secrets: { DISCORD_WEBHOOK: discord.webhook(), GITHUB_TOKEN: 'ghs_theTokenOfThisJob000000000000000000', ...asked.secrets },
    with: { 'discord-webhook': '${{ secrets.DISCORD_WEBHOOK }}', now: timeOf((about ?? 0) + 1), ...asked.with }
  })
}

const repository = {
  full_name: 'octo/app',
  name: 'app',
  owner: { login: 'octo' },
  default_branch: 'main',
  html_url: 'https://github.com/octo/app'
}

const sweep = { name: 'schedule', payload: { schedule: '23 * * * *', repository } }

async function eventOf(github: GithubSim, number: number) {
  const answer = await fetch(`${github.url}/repos/octo/app/actions/runs/${1000 + number}`, { headers: { authorization: 'token x' } })
  const workflow_run = (await answer.json()) as { workflow_id: number; name: string; path: string }
  const workflow = { id: workflow_run.workflow_id, name: workflow_run.name, path: workflow_run.path }
  return { name: 'workflow_run', payload: { action: 'completed', workflow, workflow_run, repository } }
}

/** The title of each message as it stands, oldest first. */
export const titles = ({ discord }: World): string[] =>
  discord.messages().map(({ embeds, content, deleted }) => `${deleted ? 'deleted: ' : ''}${embeds[0]?.title ?? content}`)

import { join } from 'node:path'
import {
  type ActionRequest,
  type GithubSim,
  type JobSeed,
  type RunSeed,
  runAction,
  runSeed,
  storyRepository,
  type World
} from '@tocsin/testkit'

const action = join(import.meta.dirname, '../..')
const minuteMs = 60_000
const begin = Date.UTC(2026, 0, 5, 9)

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

const sweep = { name: 'schedule', payload: { schedule: '23 * * * *', repository: storyRepository } }

async function eventOf(github: GithubSim, number: number) {
  const answer = await fetch(`${github.url}/repos/octo/app/actions/runs/${1000 + number}`, { headers: { authorization: 'token x' } })
  const workflow_run = (await answer.json()) as { workflow_id: number; name: string; path: string }
  const workflow = { id: workflow_run.workflow_id, name: workflow_run.name, path: workflow_run.path }
  return { name: 'workflow_run', payload: { action: 'completed', workflow, workflow_run, repository: storyRepository } }
}

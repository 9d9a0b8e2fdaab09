import { mkdtempSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { busyRepository, type GithubSim, startGithubSim } from '@tocsin/testkit'
import { type Cost, measureOnce } from '../measure.ts'
import type { World } from '../rows.ts'
import { startOf } from '../step.ts'
import { type LedgerSize, sizeOf } from './ledger-size.ts'

export interface Load {
  runsPerDay: number
  /** In each report, beside those that flake. */
  steadyTests?: number
  /** Of history, then one more. */
  days: number
  /** By default what the action takes itself. */
  maxCalls?: number
}

/** Of one analysis. */
export interface Analysis {
  calls: number
  /** Of these the ones for reports of runs in which something failed, for other reports, and for logs. */
  read: { failures: number; greens: number; logs: number }
  cost: Cost
  /** How long it would have waited for GitHub's limits beside that. */
  waitedMs: number
  ledger: LedgerSize
  report: {
    subjects: readonly { state: string; certainty: string; level: string }[]
    totals: { runs: number; tests: number }
    repositories: readonly { complete: boolean }[]
  }
}

const start = Date.UTC(2026, 0, 1)
const dayMs = 86_400_000

/** The analysis of a repository that nobody looked at before, and the one of the day after. */
export async function analysesOf(
  root: string,
  load: Load,
  { discord, temp }: Pick<World, 'discord' | 'temp'>
): Promise<readonly Analysis[]> {
  let now = start + load.days * dayMs
  const clock = () => now
  const { days, runsPerDay, steadyTests = 40, maxCalls } = load
  const { seed } = busyRepository({ days: days + 2, runsPerDay, steadyTests, start, clock })
  const github = await startGithubSim({ seed, clock, limits: { perHour: 1_000_000, pointsPerMinute: 1_000_000, concurrent: 1000 } })
  const [ledger, waited] = [mkdtempSync(join(temp, 'ledger-')), join(temp, 'waited')]
  const analyses: Analysis[] = []
  try {
    for (const day of [days, days + 1]) {
      now = start + day * dayMs
      const step = await startOf(
        {
          ...{ action: join(root, 'actions/flake-analysis'), apiUrl: github.url, serverUrl: github.serverUrl, ref: 'refs/heads/main' },
          event: { name: 'schedule', payload: { schedule: '17 4 * * *', repository } },
          with: {
            ...{ 'discord-webhook': discord.webhook(), 'github-token': 'ghs_theTokenOfThisJob000000000000000000' },
            ...{ ledger: `file:${ledger}`, artifacts: 'junit-*', now: new Date(now).toISOString() },
            ...(maxCalls !== undefined && { 'max-calls': maxCalls })
          }
        },
        temp
      )
      const before = github.requests.length
      const skipping = { ...step, args: ['--require', join(import.meta.dirname, 'clocks.cjs'), ...step.args] }
      const cost = await measureOnce({ ...skipping, env: { ...step.env, BENCH_WAITED: waited } }, temp)
      const report = JSON.parse(readFileSync(join(step.env.GITHUB_WORKSPACE ?? '', 'flake-report/flake-report.json'), 'utf8'))
      const asked = github.requests.slice(before)
      analyses.push({
        calls: asked.length,
        read: readIn(asked, github),
        cost,
        waitedMs: Number(readFileSync(waited, 'utf8')),
        ledger: sizeOf(ledger, temp),
        report
      })
    }
  } finally {
    await github.close()
  }
  return analyses
}

function readIn(asked: GithubSim['requests'], { state }: GithubSim): Analysis['read'] {
  const repos = [...state.repos.values()]
  const runOf = new Map(repos.flatMap(({ artifacts }) => artifacts.map(({ id, runId }) => [id, runId] as const)))
  const of = (operation: string) => asked.filter((one) => one.operation === operation)
  const reports = of('actions/download-artifact').map(({ path }) => runOf.get(Number(/artifacts\/(\d+)/.exec(path)?.[1])))
  const runs = new Map(repos.flatMap((repo) => repo.runs.map((run) => [run.id, run] as const)))
  const hasFailed = (id = 0) => runs.get(id)?.attempts.some(({ conclusion }) => conclusion === 'failure') === true
  const failures = reports.filter(hasFailed).length
  return { failures, greens: reports.length - failures, logs: of('actions/download-job-logs-for-workflow-run').length }
}

const repository = {
  full_name: 'octo/app',
  name: 'app',
  owner: { login: 'octo' },
  default_branch: 'main',
  html_url: 'https://github.com/octo/app'
}

import { Octokit } from '@octokit/core'
import { type GithubSim, type RepoSeed, type RunSeed, startGithubSim } from '@tocsin/testkit'

export const repository = { owner: 'octo', repo: 'app' }

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

/** A GitHub on loopback with its own client; it fails the test where a call or an answer departs from the specification. */
export async function withGithub(seed: RepoSeed, act: (port: Octokit, sim: GithubSim) => Promise<void>): Promise<void> {
  const sim = await startGithubSim({ seed, limits: { perHour: 100_000, pointsPerMinute: 100_000 } })
  try {
    await act(new Octokit({ baseUrl: sim.url, auth: 'token', log: silent }), sim)
    sim.assertClean()
  } finally {
    await sim.close()
  }
}

const marks: Record<string, RunSeed> = {
  '✓': { conclusion: 'success' },
  '✗': { conclusion: 'failure' },
  '·': { conclusion: 'cancelled' },
  '…': { status: 'in_progress', conclusion: null },
  d: { conclusion: 'failure', event: 'workflow_dispatch' },
  p: { conclusion: 'failure', event: 'pull_request' },
  f: { conclusion: 'failure', event: 'pull_request_target', fork: 'eve/app' },
  w: { conclusion: 'failure', event: 'workflow_run', fork: 'eve/app' },
  s: { conclusion: 'success', event: 'schedule' },
  c: { conclusion: 'failure', event: 'issue_comment' },
  q: { conclusion: 'failure', event: 'merge_group', branch: 'gh-readonly-queue/main/pr-7-abc' },
  o: { conclusion: 'failure', event: 'merge_group', branch: 'gh-readonly-queue/next/pr-7-abc' }
}

/** Runs of `ci.yml` on `main`, oldest first, one a minute, each numbered by its place. */
export const drawn = (history: string, part: RunSeed = {}): RunSeed[] =>
  [...history].map((mark, index) => ({ ...part, id: index + 1, number: index + 1, at: minute(index), ...marks[mark] }))

export const minute = (count: number): string => new Date(Date.UTC(2026, 0, 1) + count * 60_000).toISOString().replace('.000', '')

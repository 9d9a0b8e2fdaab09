import { type Episode, entryOf, episodesOf, historyOf, type Job, type Run, type StreakPolicy } from '@tocsin/ci-history'
import type { Evidence, Look } from './evidence.ts'
import { explain } from './explain.ts'

export const home = 'https://github.com/octo/app'
export const minuteMs = 60_000
export const monday = Date.UTC(2026, 0, 5, 9)

export const policy: StreakPolicy = {
  trigger: { kind: 'streak', failures: 3 },
  severity: (failures, redMs) => (failures >= 10 ? 'P0' : failures >= 5 || redMs > 120 * minuteMs ? 'P1' : 'P2'),
  recoverAfter: 1
}

const conclusions: Readonly<Record<string, Run['conclusion']>> = { '✗': 'failure', s: 'startup_failure', '-': 'cancelled' }

/** `✓` passed, `✗` failed, `s` could not start, `r` passed when run again, `R` failed again, `-` was cancelled. Run 1 is of commit 1 and so on. */
export function runOf(mark: string, number: number, changes: Partial<Run> = {}): Run {
  const at = new Date(monday + number * 10 * minuteMs).toISOString()
  return {
    ...{ id: 1000 + number, attempt: mark === 'r' || mark === 'R' ? 2 : 1, number, workflowId: 7, workflow: 'CI' },
    ...{ path: '.github/workflows/ci.yml', title: `Change ${number}`, event: 'push', branch: 'main', headRepository: 'octo/app' },
    ...{ sha: shaOf(number), status: 'completed', conclusion: mark === 'R' ? 'failure' : (conclusions[mark] ?? 'success') },
    ...{ url: `${home}/actions/runs/${1000 + number}`, actor: 'ada', createdAt: at, startedAt: at, updatedAt: at },
    ...changes
  }
}

export const shaOf = (number: number): string => number.toString(16).padStart(2, '0').padEnd(40, 'c')

/** Newest first, of a history that is drawn oldest first. */
export const runsOf = (history: string, changes: (number: number) => Partial<Run> = () => ({})): Run[] =>
  [...history].map((mark, index) => runOf(mark, index + 1, changes(index + 1))).toReversed()

/** The newest episode of runs, as the rules see it. */
export const episodeOf = (runs: readonly Run[], now = Number.MAX_SAFE_INTEGER): Episode | undefined =>
  episodesOf(historyOf(runs.map((run) => entryOf(run))), policy, now).at(-1)

/** What is explained of a history that is drawn oldest first; it is ten minutes after its newest run. */
export function explained(history: string, more: Partial<Evidence> = {}) {
  const runs = more.runs ?? runsOf(history)
  const now = monday + (runs.length + 1) * 10 * minuteMs
  return explain({ home, now, runs, episode: episodeOf(runs, now), ...more })
}

/** A job by its name and how it ended: `test (ubuntu, 20) ✗`; `lost` when its runner went away. */
export function jobOf(shown: string, id: number, run: number, changes: Partial<Job> = {}): Job {
  const mark = shown.slice(shown.lastIndexOf(' ') + 1)
  const name = shown.slice(0, shown.lastIndexOf(' '))
  const conclusion = mark === '✓' ? 'success' : mark === '-' ? 'cancelled' : 'failure'
  const url = `${home}/actions/runs/${run}/job/${id}`
  const last: Job['steps'][number] = {
    name: 'Run npm test',
    number: 2,
    status: mark === 'lost' ? 'in_progress' : 'completed',
    conclusion: mark === 'lost' ? 'running' : conclusion
  }
  return {
    ...{ id, runId: run, attempt: 1, name, status: 'completed', conclusion, url, labels: ['ubuntu-latest'], steps: [last] },
    ...changes
  }
}

/** What was looked up of a run: jobs as `jobOf` reads them, and the lines of the failed ones. */
export function lookAt(
  number: number,
  jobs: readonly (string | [shown: string, changes: Partial<Job>])[],
  lines: readonly string[] = []
): Look {
  const run = 1000 + number
  const made = jobs.map((one, index) =>
    typeof one === 'string' ? jobOf(one, run * 10 + index, run) : jobOf(one[0], run * 10 + index, run, one[1])
  )
  const failed = made.filter(({ conclusion }) => conclusion === 'failure')
  return { run, jobs: made, evidence: new Map(lines.length > 0 ? failed.map(({ id }) => [id, { lines }]) : []) }
}

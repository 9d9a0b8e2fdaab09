import type { Job, Run, Step } from '@tocsin/ci-history'
import type { Candidate } from './candidates.ts'
import type { Home } from './place.ts'

export const home: Home = { owner: 'octo', repo: 'app', defaultBranch: 'main' }

const start = Date.UTC(2026, 0, 5)

/** A minute of the first day, in ms. */
export const clock = (minute: number): number => start + minute * 60_000

export const iso = (minute: number): string => new Date(clock(minute)).toISOString().replace('.000', '')

/** A run of `ci.yml` on `main`, except for what `part` says. */
export const aRun = (part: Partial<Run> = {}): Run => ({
  id: 7,
  attempt: 1,
  number: 70,
  workflowId: 1,
  workflow: 'CI',
  path: '.github/workflows/ci.yml',
  title: 'A change',
  event: 'push',
  branch: 'main',
  headRepository: 'octo/app',
  sha: 'c'.repeat(40),
  status: 'completed',
  conclusion: 'failure',
  url: 'https://github.com/octo/app/actions/runs/7',
  actor: 'ada',
  createdAt: iso(0),
  startedAt: iso(0),
  updatedAt: iso(5),
  ...part
})

/** One whose jobs are known, except for what `part` says. */
export const aCandidate = (run: Partial<Run> = {}, part: Partial<Candidate> = {}): Candidate => ({
  run: aRun(run),
  ...{ known: 0, createdAt: 0, needsJobs: false },
  ...part
})

interface Timed {
  /** Minutes. */
  from?: number
  to?: number
}

type StepPart = Partial<Pick<Step, 'status'>> & Pick<Step, 'name' | 'conclusion'> & Timed

export function aJob({
  from = 0,
  to = from + 2,
  steps,
  ...part
}: Partial<Omit<Job, 'steps'>> & Timed & { steps?: readonly StepPart[] }): Job {
  const conclusion = part.conclusion ?? 'failure'
  const given = steps ?? [{ name: 'Run tests', conclusion, from, to }]
  return {
    id: 1,
    runId: 7,
    attempt: 1,
    name: 'test',
    status: conclusion === 'running' ? 'in_progress' : 'completed',
    url: 'https://github.com/octo/app/actions/runs/7/job/1',
    labels: ['ubuntu-latest'],
    runner: 'GitHub Actions 1',
    startedAt: iso(from),
    completedAt: iso(to),
    ...part,
    conclusion,
    steps: given.map(stepOf)
  }
}

const stepOf = ({ from, to, ...step }: StepPart, index: number): Step => ({
  status: 'completed',
  number: index + 1,
  ...step,
  ...(from !== undefined && { startedAt: iso(from) }),
  ...(to !== undefined && { completedAt: iso(to) })
})

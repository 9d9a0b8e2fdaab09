import type { GithubRun, GithubSim, Progress } from '@tocsin/testkit'

type Attempt = GithubRun['attempts'][number]
type Job = Attempt['jobs'][number]

/** The run that a scene plays, as GitHub lists it. */
export interface RunFacts {
  id: number
  number: number
  attempt: number
  /** The file, such as `ci.yml`. */
  workflow: string
  workflowName: string
  event: string
  branch: string
  sha: string
  actor: string
}

/** Shows a run in the simulated GitHub while it goes on: its jobs, its steps, and of each finished job the log that its steps really wrote. */
export function mirror(github: GithubSim, repository: string, run: RunFacts, now: () => number): (progress: Progress) => void {
  const attempt = begin(github, repository, run, now)
  const lines = new Map<string, string[]>()
  const time = () => new Date(now()).toISOString().replace(/\.\d+Z$/, 'Z')
  const jobNamed = (name: string) => attempt.jobs.findLast((job) => job.name === name)

  return (progress) => {
    const job = jobNamed(progress.job)
    if (progress.kind === 'job-started') attempt.jobs.push(newJob(nextId(github), progress.job, time()))
    else if (!job) return
    else if (progress.kind === 'step-started') job.steps.push({ ...newStep(job, progress.step), startedAt: time() })
    else if (progress.kind === 'step-finished') endStep(job, progress, time())
    else if (progress.kind === 'line') lines.set(job.name, [...(lines.get(job.name) ?? []), progress.line])
    else endJob(job, { conclusion: conclusionOf(progress.conclusion), at: time(), lines: lines.get(job.name) ?? [] })
  }
}

function begin(github: GithubSim, repository: string, run: RunFacts, now: () => number): Attempt {
  const { id, number, workflow, workflowName, event, branch, sha, actor } = run
  const known = github.state.repos.get(repository)?.runs.find((each) => each.id === id)
  const at = new Date(now()).toISOString()
  if (!known) {
    const seeded = { id, number, workflow, workflowName, event, branch, sha, actor, at, status: 'in_progress' as const, jobs: [] }
    const [first] = github.seed({ repo: repository, runs: [seeded] }).runs.findLast((each) => each.id === id)?.attempts ?? []
    if (!first) throw new Error(`The simulated GitHub did not take run ${id}`)
    return first
  }
  const again: Attempt = { number: run.attempt, status: 'in_progress', conclusion: null, startedAt: at, updatedAt: at, actor, jobs: [] }
  known.attempts.push(again)
  return again
}

function nextId({ state }: GithubSim): number {
  state.lastId += 1
  return state.lastId
}

function newJob(id: number, name: string, at: string): Job {
  const facts = { id, name, status: 'in_progress', conclusion: null, createdAt: at, startedAt: at, completedAt: null } as const
  return { ...facts, steps: [], labels: ['ubuntu-latest'], runner: 'GitHub Actions 1', log: undefined, annotations: [] }
}

const newStep = ({ steps }: Job, name: string): Job['steps'][number] => ({
  number: steps.length + 1,
  name,
  status: 'in_progress',
  conclusion: null,
  startedAt: null,
  completedAt: null
})

function endStep({ steps }: Job, { step, conclusion }: { step: string; conclusion: string }, at: string): void {
  const open = steps.findLast(({ name }) => name === step)
  if (open) Object.assign(open, { status: 'completed', conclusion: conclusionOf(conclusion), completedAt: at })
}

function endJob(job: Job, { conclusion, at, lines }: { conclusion: Job['conclusion']; at: string; lines: readonly string[] }): void {
  const stamped = lines.map((line, index) => `${at.replace('Z', '')}.${String(index).padStart(7, '0')}Z ${line}`)
  Object.assign(job, { status: 'completed', conclusion, completedAt: at, log: `\uFEFF${stamped.join('\n')}\n` })
}

const conclusionOf = (word: string): Job['conclusion'] =>
  word === 'failure' || word === 'cancelled' || word === 'skipped' ? word : 'success'

import { createHash } from 'node:crypto'
import { isoTime } from '../call.ts'
import { resolveRef } from '../git/store.ts'
import { type Attempt, type Conclusion, nextId, type Repo, type Run, type RunStatus, type World } from '../world.ts'
import { artifactFrom } from './artifact.ts'
import { jobFrom } from './job.ts'
import type { AttemptSeed, RunSeed } from './shapes.ts'
import { seedWorkflow } from './workflow.ts'

const minute = 60_000

/** Adds a run with its attempts, jobs and artifacts, and its workflow when that is new. */
export function seedRun(world: World, repo: Repo, seed: RunSeed, now: number): Run {
  const file = seed.workflow ?? 'ci.yml'
  const workflow = seedWorkflow(world, repo, seed.workflowName === undefined ? { file } : { file, name: seed.workflowName })
  const number = seed.number ?? repo.runs.filter((run) => run.workflow === workflow).length + 1
  const createdAt = seed.at ?? isoTime(now - 10 * minute)
  const actor = seed.actor ?? 'octocat'
  const branch = seed.branch === undefined ? repo.defaultBranch : seed.branch
  const id = seed.id ?? nextId(world)
  const run: Run = {
    id,
    number,
    workflow,
    event: seed.event ?? 'push',
    branch,
    fork: seed.fork,
    sha:
      seed.sha ??
      resolveRef(repo.git, branch ?? '') ??
      resolveRef(repo.git, repo.defaultBranch) ??
      createHash('sha1').update(`run ${id}`).digest('hex'),
    title: seed.title ?? `Run ${number} of ${workflow.name}`,
    actor,
    createdAt,
    pulls: [...(seed.pulls ?? [])],
    attempts: attemptsFrom(world, seed, createdAt, actor)
  }
  repo.runs.push(run)
  repo.artifacts.push(...(seed.artifacts ?? []).map((artifact) => artifactFrom(world, artifact, run.id, createdAt)))
  return run
}

function attemptsFrom(world: World, seed: RunSeed, createdAt: string, actor: string): Run['attempts'] {
  const { attempts = [seed as AttemptSeed] } = seed
  const made = attempts.map((attempt, at) => attemptFrom(world, { actor, ...attempt }, at + 1, Date.parse(createdAt)))
  const [first, ...rest] = made
  if (!first) throw new Error('A run needs at least one attempt')
  return [first, ...rest]
}

const attemptMinutes = 5

function attemptFrom(world: World, seed: AttemptSeed & { actor: string }, number: number, created: number): Attempt {
  const start = seed.at ? Date.parse(seed.at) : created + (number - 1) * attemptMinutes * minute
  const conclusion = seed.conclusion === undefined ? concluded(seed) : seed.conclusion
  const status = seed.status ?? (conclusion === null ? 'in_progress' : 'completed')
  const jobs = (seed.jobs ?? [{ name: 'build' }]).map((job) => jobFrom(world, job, { status, conclusion }, start))
  const ends = jobs.map(({ completedAt, startedAt }) => completedAt ?? startedAt).sort()
  return { number, status, conclusion, startedAt: isoTime(start), updatedAt: ends.at(-1) ?? isoTime(start), actor: seed.actor, jobs }
}

const worst: readonly Conclusion[] = ['failure', 'timed_out', 'cancelled', 'action_required']

/** A run ends as its worst job did. */
function concluded({ status, jobs = [] }: AttemptSeed): Conclusion | null {
  const unfinished = (state: RunStatus | undefined) => state !== undefined && state !== 'completed'
  if (unfinished(status) || jobs.some((job) => unfinished(job.status) || job.conclusion === null)) return null
  return worst.find((bad) => jobs.some(({ conclusion }) => conclusion === bad)) ?? 'success'
}

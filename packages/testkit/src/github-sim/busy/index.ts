import { isoTime } from '../call.ts'
import type { Artifact } from '../model/ci.ts'
import type { RepoSeed } from '../seed/shapes.ts'
import { seedWorkflow } from '../seed/workflow.ts'
import type { FoundJob, Repo, World } from '../world.ts'
import { zip } from '../zip.ts'
import { cast } from './cast.ts'
import { workflowFiles } from './files.ts'
import { junitOf } from './junit.ts'
import { type Busy, type BusyOptions, dayMs, withDefaults } from './options.ts'
import { indexOfJob, rowOf, runIdOf } from './rows.ts'
import { type JobStory, type RunStory, storyOf } from './story.ts'
import { type BusyTruth, truthOf } from './truth.ts'

/**
 * A repository with as many runs as wanted, always the same for the same seed, and what is wrong with it. Jobs, logs and reports are made when
 * they are asked for.
 */
export function busyRepository(options: BusyOptions = {}): { seed: RepoSeed; truth: BusyTruth } {
  const busy = withDefaults(options)
  const seed = { repo: busy.repo, files: workflowFiles(), plant: (world: World, repo: Repo) => plant(busy, world, repo) }
  return { seed, truth: truthOf(busy) }
}

function plant(busy: Busy, world: World, repo: Repo): void {
  const workflows = new Map(cast.map(({ file, name }) => [file, seedWorkflow(world, repo, { file, name })]))
  for (let index = 0; index < busy.days * busy.runsPerDay; index += 1) {
    const story = storyOf(busy, index)
    const workflow = workflows.get(story.workflow.file)
    if (!workflow) continue
    repo.runs.push(rowOf(busy, story, workflow))
    repo.artifacts.push(...artifactsOf(busy, story))
  }
  repo.isTimed = true
  repo.jobById = (id) => jobById(repo, id)
}

function jobById(repo: Repo, id: number): FoundJob | undefined {
  const run = repo.runs[indexOfJob(id)]
  if (!run || run.id !== runIdOf(indexOfJob(id))) return undefined
  for (const attempt of run.attempts) {
    const job = attempt.jobs.find((one) => one.id === id)
    if (job) return { run, attempt, job }
  }
  return undefined
}

const retentionMs = 90 * dayMs
const mostOfRun = 100

/** One for each job with tests, of each attempt that ran it. */
function artifactsOf(busy: Busy, { index, workflow, attempts }: RunStory): Artifact[] {
  const made = attempts.flatMap((jobs) => jobs.filter((job) => !job.isCarried && junitOf(job, workflow.file, 0) !== undefined))
  return made.map((job, place) =>
    artifactOf(busy, job, { id: runIdOf(index) * mostOfRun + place, runId: runIdOf(index), file: workflow.file })
  )
}

function artifactOf({ steadyTests }: Busy, job: JobStory, { id, runId, file }: { id: number; runId: number; file: string }): Artifact {
  return {
    id,
    name: job.cast.artifact ?? '',
    runId,
    expired: false,
    createdAt: isoTime(job.completedAt - 1000),
    expiresAt: isoTime(job.completedAt + retentionMs),
    get zip() {
      return zip({ 'junit.xml': junitOf(job, file, steadyTests) ?? '' })
    }
  }
}

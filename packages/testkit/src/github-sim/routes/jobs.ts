import { type Call, type Handlers, notFound, ok, repoOf } from '../call.ts'
import { page } from '../page.ts'
import { jobView } from '../views/job.ts'
import { newest } from '../views/run.ts'
import type { Attempt, FoundJob, Repo, Run } from '../world.ts'
import { attemptIn, runIn } from './runs.ts'

/** Every job of a repository with the run and the attempt it belongs to. */
export const jobsOf = ({ runs }: Repo): FoundJob[] =>
  runs.flatMap((run) => run.attempts.flatMap((attempt) => attempt.jobs.map((job) => ({ run, attempt, job }))))

export const jobById = (repo: Repo, id: string): FoundJob | undefined =>
  repo.jobById?.(Number(id)) ?? jobsOf(repo).find(({ job }) => String(job.id) === id)

export function jobIn(call: Call): FoundJob & { repo: Repo } {
  const repo = repoOf(call)
  return { repo, ...(jobById(repo, call.params.job_id ?? '') ?? notFound()) }
}

function listJobs(call: Call, repo: Repo, run: Run, attempts: readonly Attempt[]) {
  const found = attempts.flatMap(({ number, jobs }) => jobs.map((job) => jobView(call.site, repo, run, number, job)))
  return page(call, found, (jobs, total_count) => ({ total_count, jobs }))
}

export const jobs: Handlers = {
  'actions/list-jobs-for-workflow-run': (call) => {
    const { repo, run } = runIn(call)
    return listJobs(call, repo, run, call.query.get('filter') === 'all' ? run.attempts : [newest(run)])
  },
  'actions/list-jobs-for-workflow-run-attempt': (call) => {
    const { repo, run } = runIn(call)
    return listJobs(call, repo, run, [attemptIn(run, call)])
  },
  'actions/get-job-for-workflow-run': (call) => {
    const { repo, run, attempt, job } = jobIn(call)
    return ok(jobView(call.site, repo, run, attempt.number, job))
  }
}

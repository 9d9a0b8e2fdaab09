import { type Call, type Handlers, notFound, repoOf } from '../call.ts'
import { page } from '../page.ts'
import { annotationView } from '../views/job.ts'
import type { Annotation, Repo } from '../world.ts'
import { jobsOf } from './jobs.ts'

function annotationsIn(repo: Repo, { params }: Call): { sha: string; annotations: readonly Annotation[] } {
  const id = Number(params.check_run_id)
  const job = jobsOf(repo).find((found) => found.job.id === id)
  return job ? { sha: job.run.sha, annotations: job.job.annotations } : (repo.checkRuns.find((run) => run.id === id) ?? notFound())
}

export const checks: Handlers = {
  'checks/list-annotations': (call) => {
    const repo = repoOf(call)
    const { sha, annotations } = annotationsIn(repo, call)
    return page(
      call,
      annotations.map((annotation) => annotationView(call.site, repo, sha, annotation))
    )
  }
}

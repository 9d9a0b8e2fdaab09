import { nodeId, repoApi, repoWeb, type Schemas, type Site } from '../site.ts'
import type { Job, Repo, Run, Step } from '../world.ts'

type JobConclusion = Schemas['job']['conclusion']

export function jobView(site: Site, repo: Repo, run: Run, attempt: number, job: Job): Schemas['job'] {
  const api = repoApi(site, repo)
  return {
    id: job.id,
    run_id: run.id,
    run_url: `${api}/actions/runs/${run.id}`,
    run_attempt: attempt,
    node_id: nodeId('CheckRun', job.id),
    head_sha: run.sha,
    head_branch: run.branch,
    workflow_name: run.workflow.name,
    name: job.name,
    url: `${api}/actions/jobs/${job.id}`,
    html_url: `${repoWeb(site, repo)}/actions/runs/${run.id}/job/${job.id}`,
    status: job.status,
    conclusion: job.conclusion as JobConclusion,
    created_at: job.createdAt,
    started_at: job.startedAt,
    completed_at: job.completedAt,
    steps: job.steps.map(stepView),
    check_run_url: `${api}/check-runs/${job.id}`,
    labels: job.labels,
    ...runnerOf(job)
  }
}

const runnerOf = ({ runner, id }: Job) =>
  runner === null
    ? { runner_id: null, runner_name: null, runner_group_id: null, runner_group_name: null }
    : { runner_id: id, runner_name: runner, runner_group_id: 0, runner_group_name: 'GitHub Actions' }

const stepView = ({ number, name, status, conclusion, startedAt, completedAt }: Step) => ({
  number,
  name,
  status,
  conclusion,
  started_at: startedAt,
  completed_at: completedAt
})

import { linksFrom, nodeId, repoApi, repoWeb, type Schemas, type Site } from '../site.ts'
import type { Attempt, Repo, Run, Workflow } from '../world.ts'
import { commitOf } from './commit.ts'
import { minimalRepo } from './repo.ts'
import { simpleUser } from './user.ts'

const apiLinks = {
  jobs_url: '/jobs',
  logs_url: '/logs',
  artifacts_url: '/artifacts',
  cancel_url: '/cancel',
  rerun_url: '/rerun'
} as const

/** A run as it was at one of its attempts; the newest one by default. */
export function workflowRun(site: Site, repo: Repo, run: Run, attempt: Attempt = newest(run)): Schemas['workflow-run'] {
  const api = `${repoApi(site, repo)}/actions`
  const url = `${api}/runs/${run.id}`
  return {
    id: run.id,
    name: run.workflow.name,
    node_id: nodeId('WorkflowRun', run.id),
    check_suite_id: run.id,
    check_suite_node_id: nodeId('CheckSuite', run.id),
    head_branch: run.branch,
    head_sha: run.sha,
    path: run.workflow.path,
    run_number: run.number,
    run_attempt: attempt.number,
    display_title: run.title,
    event: run.event,
    status: attempt.status,
    conclusion: attempt.conclusion,
    workflow_id: run.workflow.id,
    url,
    html_url: `${repoWeb(site, repo)}/actions/runs/${run.id}`,
    pull_requests: run.pulls.map((number) => pullOfRun(site, repo, run, number)),
    created_at: run.createdAt,
    updated_at: attempt.updatedAt,
    run_started_at: attempt.startedAt,
    actor: simpleUser(site, run.actor),
    triggering_actor: simpleUser(site, attempt.actor),
    referenced_workflows: [],
    ...linksFrom(url, apiLinks),
    check_suite_url: `${repoApi(site, repo)}/check-suites/${run.id}`,
    previous_attempt_url: attempt.number > 1 ? `${url}/attempts/${attempt.number - 1}` : null,
    workflow_url: `${api}/workflows/${run.workflow.id}`,
    head_commit: commitOf(repo, run),
    repository: minimalRepo(site, repo),
    head_repository: minimalRepo(site, headOf(repo, run))
  }
}

function headOf(repo: Repo, { fork }: Run): Repo {
  const [owner = '', name = ''] = fork?.split('/') ?? [repo.owner, repo.name]
  return fork === undefined ? repo : { ...repo, owner, name }
}

export const newest = ({ attempts }: Run): Attempt => attempts.at(-1) ?? attempts[0]

function pullOfRun(site: Site, repo: Repo, run: Run, number: number): Schemas['pull-request-minimal'] {
  const pull = repo.pulls.find((it) => it.number === number)
  const api = repoApi(site, repo)
  const side = { id: repo.id, url: api, name: repo.name }
  const head = { ref: pull?.head.ref ?? run.branch ?? '', sha: run.sha, repo: side }
  const base = { ref: pull?.base.ref ?? repo.defaultBranch, sha: pull?.base.sha ?? run.sha, repo: side }
  return { id: number, number, url: `${api}/pulls/${number}`, head, base }
}

export function workflowView(site: Site, repo: Repo, workflow: Workflow): Schemas['workflow'] {
  const file = workflow.path.replace(/^.*\//, '')
  return {
    id: workflow.id,
    node_id: nodeId('Workflow', workflow.id),
    name: workflow.name,
    path: workflow.path,
    state: workflow.state,
    created_at: repo.createdAt,
    updated_at: repo.createdAt,
    url: `${repoApi(site, repo)}/actions/workflows/${workflow.id}`,
    html_url: `${repoWeb(site, repo)}/blob/${repo.defaultBranch}/${workflow.path}`,
    badge_url: `${repoWeb(site, repo)}/workflows/${file}/badge.svg`
  }
}

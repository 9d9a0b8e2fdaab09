import { byId, type Call, type Handlers, isoTime, notFound, ok, repoOf } from '../call.ts'
import { page } from '../page.ts'
import { newest, workflowRun, workflowView } from '../views/run.ts'
import type { Attempt, Repo, Run, Workflow } from '../world.ts'
import { wanted } from './run-filter.ts'

/** A filtered search shows no more than this; without a filter every run can be paged to. */
const searchCap = 1000

/** A run as the caller wants it: pull requests can be left out. */
function shown({ site, query }: Call, repo: Repo, run: Run, attempt: Attempt = newest(run)) {
  const view = workflowRun(site, repo, run, attempt)
  return query.get('exclude_pull_requests') === 'true' ? { ...view, pull_requests: [] } : view
}

function listRuns(call: Call, repo: Repo, runs: readonly Run[]) {
  const { filtered, test } = wanted(call.query)
  const latest = isoTime(call.now - call.lag.runs)
  const isTimed = repo.isTimed || call.lag.runs > 0
  const shows = ({ createdAt }: Run) => !isTimed || createdAt <= latest
  const found = runs
    .filter((run) => test(run) && shows(run))
    .sort((a, b) => (a.createdAt === b.createdAt ? b.id - a.id : a.createdAt < b.createdAt ? 1 : -1))
  const reachable = filtered ? found.slice(0, searchCap) : found
  return page(call, reachable, (some) => ({ total_count: found.length, workflow_runs: some.map((run) => shown(call, repo, run)) }))
}

/** A workflow goes by its id or its file name. */
function workflowIn(repo: Repo, { params }: Call): Workflow {
  const id = params.workflow_id ?? ''
  return repo.workflows.find((it) => String(it.id) === id || it.path.endsWith(`/${id}`)) ?? notFound()
}

export function attemptIn(run: Run, { params }: Call): Attempt {
  return run.attempts.find(({ number }) => String(number) === params.attempt_number) ?? notFound()
}

export const runIn = (call: Call): { repo: Repo; run: Run } => {
  const repo = repoOf(call)
  return { repo, run: byId(repo.runs, call, 'run_id') }
}

export const runs: Handlers = {
  'actions/list-workflow-runs-for-repo': (call) => {
    const repo = repoOf(call)
    return listRuns(call, repo, repo.runs)
  },
  'actions/list-workflow-runs': (call) => {
    const repo = repoOf(call)
    const workflow = workflowIn(repo, call)
    return listRuns(
      call,
      repo,
      repo.runs.filter((run) => run.workflow === workflow)
    )
  },
  'actions/get-workflow-run': (call) => {
    const { repo, run } = runIn(call)
    return ok(shown(call, repo, run))
  },
  'actions/get-workflow-run-attempt': (call) => {
    const { repo, run } = runIn(call)
    return ok(shown(call, repo, run, attemptIn(run, call)))
  },
  'actions/list-repo-workflows': (call) => {
    const repo = repoOf(call)
    return page(call, repo.workflows, (some, total_count) => ({
      total_count,
      workflows: some.map((it) => workflowView(call.site, repo, it))
    }))
  },
  'actions/get-workflow': (call) => {
    const repo = repoOf(call)
    return ok(workflowView(call.site, repo, workflowIn(repo, call)))
  }
}

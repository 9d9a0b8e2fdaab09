import { bodyOf, type Call, type Handlers, isoNow, newId, notFound, ok, repoOf, unsupported } from '../call.ts'
import { resolveRef } from '../git/store.ts'
import { page } from '../page.ts'
import { annotationView, checkRunView } from '../views/check.ts'
import { newest } from '../views/run.ts'
import type { Annotation, CheckRun, FoundJob, Repo } from '../world.ts'
import { jobById, jobsOf } from './jobs.ts'

/** The check run that Actions keeps for a job. */
const checkOfJob = ({ run, job }: FoundJob): CheckRun => ({
  ...{ id: job.id, name: job.name, sha: run.sha, status: job.status, conclusion: job.conclusion },
  ...{ startedAt: job.startedAt, completedAt: job.completedAt, externalId: null, detailsUrl: null },
  ...{ title: null, summary: null, text: null, annotations: job.annotations }
})

function checkIn(repo: Repo, { params: { check_run_id: id = '' } }: Call): CheckRun {
  const job = jobById(repo, id)
  return job ? checkOfJob(job) : (repo.checkRuns.find((check) => String(check.id) === id) ?? notFound())
}

function listForRef(call: Call) {
  unsupported(call.query, ['app_id'])
  const repo = repoOf(call)
  const ref = call.params.ref ?? ''
  const sha = resolveRef(repo.git, ref) ?? ref
  const [name, status, all] = [call.query.get('check_name'), call.query.get('status'), call.query.get('filter') === 'all']
  const jobs = jobsOf(repo).filter(({ run, attempt }) => all || attempt === newest(run))
  const checks = [...jobs.map(checkOfJob), ...repo.checkRuns].filter((check) => check.sha === sha)
  const found = checks.filter((check) => (name === null || check.name === name) && (status === null || check.status === status))
  return page(call, found, (some, total_count) => ({ total_count, check_runs: some.map((check) => checkRunView(call.site, repo, check)) }))
}

function createCheck(call: Call) {
  const repo = repoOf(call)
  const body = bodyOf('checks/create', call)
  const { output } = body
  const conclusion = (body.conclusion ?? null) as CheckRun['conclusion']
  const status = conclusion === null ? (body.status ?? 'queued') : 'completed'
  const check: CheckRun = {
    id: newId(call),
    name: body.name,
    sha: body.head_sha,
    status,
    conclusion,
    startedAt: body.started_at ?? isoNow(call),
    completedAt: status === 'completed' ? (body.completed_at ?? isoNow(call)) : null,
    externalId: body.external_id ?? null,
    detailsUrl: body.details_url ?? null,
    title: output?.title ?? null,
    summary: output?.summary ?? null,
    text: output?.text ?? null,
    annotations: (output?.annotations ?? []).map(annotationFromBody)
  }
  repo.checkRuns.push(check)
  return ok(checkRunView(call.site, repo, check), 201)
}

interface AnnotationBody {
  path: string
  start_line: number
  end_line: number
  annotation_level: Annotation['level']
  message: string
  title?: string
}

function annotationFromBody({ path, start_line, end_line, annotation_level, message, title = '' }: AnnotationBody): Annotation {
  return { path, startLine: start_line, endLine: end_line, level: annotation_level, title: title || null, message }
}

export const checks: Handlers = {
  'checks/list-annotations': (call) => {
    const repo = repoOf(call)
    const { sha, annotations } = checkIn(repo, call)
    return page(call, annotations, (some) => some.map((annotation) => annotationView(call.site, repo, sha, annotation)))
  },
  'checks/get': (call) => {
    const repo = repoOf(call)
    return ok(checkRunView(call.site, repo, checkIn(repo, call)))
  },
  'checks/list-for-ref': listForRef,
  'checks/create': createCheck
}

import { conclusionOf, fields, list } from '@tocsin/notifier'
import type { Annotation, Job, Run, Status, Step } from './model.ts'

type Fields = ReturnType<typeof fields>

const statuses: readonly Status[] = ['queued', 'in_progress', 'completed', 'waiting', 'pending', 'requested']
const levels: readonly Annotation['level'][] = ['failure', 'warning', 'notice']

/** A run of the REST API or of a `workflow_run` event. */
export function runOf(json: unknown): Run {
  const run = fields(json)
  return {
    id: number(run.id),
    attempt: number(run.run_attempt) || 1,
    number: number(run.run_number),
    workflowId: number(run.workflow_id),
    workflow: text(run.name),
    path: text(run.path),
    title: text(run.display_title),
    event: text(run.event),
    branch: text(run.head_branch),
    headRepository: text(fields(run.head_repository).full_name),
    sha: text(run.head_sha),
    ...outcome(run),
    url: text(run.html_url),
    actor: text(fields(run.triggering_actor).login) || text(fields(run.actor).login),
    createdAt: text(run.created_at),
    startedAt: text(run.run_started_at),
    updatedAt: text(run.updated_at)
  }
}

/** A job of the REST API or of a `workflow_job` event. */
export function jobOf(json: unknown): Job {
  const job = fields(json)
  return {
    id: number(job.id),
    runId: number(job.run_id),
    attempt: number(job.run_attempt) || 1,
    name: text(job.name),
    ...outcome(job),
    url: text(job.html_url),
    steps: list(job.steps).map(stepOf),
    labels: list(job.labels).map(text),
    ...optional({ runner: text(job.runner_name), checkRunId: trailingNumber(text(job.check_run_url)) }),
    ...times(job)
  }
}

function stepOf(json: unknown): Step {
  const step = fields(json)
  return { name: text(step.name), number: number(step.number), ...outcome(step), ...times(step) }
}

export function annotationOf(json: unknown): Annotation {
  const annotation = fields(json)
  return {
    level: levels.find((level) => level === annotation.annotation_level) ?? 'notice',
    message: text(annotation.message),
    ...optional({ title: text(annotation.title), path: text(annotation.path), line: number(annotation.start_line) })
  }
}

/** The items under `key` of a listing, or of a bare array. */
export const listed = (json: unknown, key: string): readonly unknown[] => (Array.isArray(json) ? json : list(fields(json)[key]))

export const totalOf = (json: unknown): number => number(fields(json).total_count)

const outcome = (json: Fields) => ({
  status: statuses.find((status) => status === json.status) ?? 'queued',
  conclusion: conclusionOf(json.conclusion)
})

const times = (json: Fields) => optional({ startedAt: text(json.started_at), completedAt: text(json.completed_at) })

const trailingNumber = (url: string) => Number(url.slice(url.lastIndexOf('/') + 1)) || 0

type Present<T> = { [K in keyof T]?: Exclude<T[K], '' | 0> }

function optional<T extends Record<string, string | number>>(values: T): Present<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '' && value !== 0)) as Present<T>
}

export const text = (value: unknown): string => (typeof value === 'string' ? value : '')

export const number = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0)

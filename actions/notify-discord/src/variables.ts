import type { Context, Facts } from '@tocsin/action-kit'
import type { Run } from '@tocsin/ci-history'
import type { Alert } from '@tocsin/notifier'
import { duration, msBetween } from '@tocsin/notifier'
import { headOfContext, headOfRun } from './events/head.ts'
import { shortSha, subjectOf } from './events/phrases.ts'
import { statusKey } from './per-status.ts'
import type { Subject } from './subject.ts'
import type { Variables } from './template.ts'

interface Given {
  environment?: string | undefined
  version?: string | undefined
}

/** Where an event names what it is about. */
const subjects = [
  'issue.title',
  'pull_request.title',
  'discussion.title',
  'release.name',
  'release.tag_name',
  'head_commit.message',
  'workflow_run.display_title'
]

/** Everything that a template may name. Never the environment, never a secret. */
export function variablesOf(alert: Alert, subject: Subject, context: Context, { environment, version }: Given): Variables {
  const { payload } = context
  const ms = msBetween(alert.startedAt, alert.endedAt) ?? subject.elapsedMs
  return {
    title: alert.title,
    status: subject.conclusion === undefined ? '' : statusKey(subject.conclusion),
    result: subject.result,
    severity: alert.severity,
    event: context.eventName,
    action: payload.text('action'),
    subject: subjectOf(subjects.map((path) => payload.text(path)).find(Boolean) ?? ''),
    repository: context.repository,
    job: context.job,
    ...runVariables(subject.ref?.run, context),
    commit: subjectOf(payload.text('head_commit.message') || payload.text('workflow_run.head_commit.message')),
    'pull-request': payload.text('pull_request.number'),
    tag: payload.text('release.tag_name') || (context.ref.startsWith('refs/tags/') ? context.refName : ''),
    environment: environment ?? alert.labels.environment ?? '',
    version: version ?? alert.labels.version ?? '',
    duration: ms === undefined ? '' : duration(ms),
    ...valuesIn('inputs', payload.at('inputs')),
    ...valuesIn('payload', payload.at('client_payload'))
  }
}

/** What the sender of a dispatch filled in, as `inputs.reason` or `payload.reason`: plain text like every value. */
function valuesIn(prefix: string, values: Facts): Variables {
  const { value } = values
  const names = typeof value === 'object' && value !== null ? Object.keys(value).filter((name) => /^[\w-]{1,50}$/.test(name)) : []
  return Object.fromEntries(names.slice(0, 30).map((name) => [`${prefix}.${name}`, values.text(name)]))
}

/** A message about another run speaks of that one, not of the run that sends it. */
function runVariables(run: Run | undefined, context: Context): Variables {
  const sha = run?.sha ?? context.sha
  return {
    workflow: run?.workflow ?? context.workflow,
    branch: run ? headOfRun(context.payload.at('workflow_run'), context.repository).branch : headOfContext(context),
    ref: context.ref,
    sha,
    'short-sha': shortSha(sha),
    actor: run?.actor ?? (context.triggeringActor || context.actor),
    'run-id': String(run?.id ?? context.runId),
    'run-number': String(run?.number ?? context.runNumber),
    'run-url': run?.url ?? context.runUrl,
    attempt: String(run?.attempt ?? context.runAttempt)
  }
}

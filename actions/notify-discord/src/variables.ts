import type { Context } from '@tocsin/action-kit'
import type { Alert } from '@tocsin/notifier'
import { duration } from '@tocsin/notifier'
import { msBetween, shortSha, subjectOf } from './events/phrases.ts'
import type { Subject } from './subject.ts'
import type { Variables } from './template.ts'

interface Given {
  environment?: string | undefined
  version?: string | undefined
  elapsedMs?: number | undefined
}

/** Everything that a template may name. Never the environment, never a secret. */
export function variablesOf(
  alert: Alert,
  { conclusion, result }: Subject,
  context: Context,
  { environment, version, elapsedMs }: Given
): Variables {
  const { payload } = context
  const ms = msBetween(alert.startedAt, alert.endedAt) ?? elapsedMs
  return {
    title: alert.title,
    status: conclusion === undefined ? '' : (conclusion ?? 'started'),
    result,
    severity: alert.severity,
    event: context.eventName,
    action: payload.text('action'),
    repository: context.repository,
    workflow: context.workflow,
    job: context.job,
    branch: context.headRef || context.refName,
    ref: context.ref,
    sha: context.sha,
    'short-sha': shortSha(context.sha),
    commit: subjectOf(payload.text('head_commit.message') || payload.text('workflow_run.head_commit.message')),
    actor: context.triggeringActor || context.actor,
    'run-id': String(context.runId),
    'run-number': String(context.runNumber),
    'run-url': context.runUrl,
    attempt: String(context.runAttempt),
    'pull-request': payload.text('pull_request.number'),
    tag: payload.text('release.tag_name'),
    environment: environment ?? alert.labels.environment ?? '',
    version: version ?? alert.labels.version ?? '',
    duration: ms === undefined ? '' : duration(ms)
  }
}

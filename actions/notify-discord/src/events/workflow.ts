import type { Facts } from '@tocsin/action-kit'
import { conclusionOf, type Link, oneLine, resultOf, type Text } from '@tocsin/notifier'
import { attemptOf, commitLine, result, startedBy, tookFor } from './ci.ts'
import { headOfRun } from './head.ts'
import { commitLink, pullUrl } from './links.ts'
import { actorOf, given, lines, link, meta, subjectOf } from './phrases.ts'
import type { Teller, Told } from './told.ts'

export const workflowRun: Teller = (event) => {
  const run = event.at('workflow_run')
  const started = run.maybe('run_started_at') ?? run.maybe('created_at')
  const ended = run.has('conclusion') ? run.maybe('updated_at') : undefined
  return {
    ...result(event, run, {
      name: run.maybe('name') ?? event.maybe('workflow.name') ?? 'Workflow',
      ...headOfRun(run, event.text('repository.full_name'))
    }),
    summary: lines(
      commitLine(run.at('head_commit'), run.text('head_sha'), event),
      ownTitle(run),
      meta(
        run.has('run_number') && `#${run.text('run_number')}`,
        startedBy(run.text('event')),
        attemptOf(run.number('run_attempt')),
        tookFor(started, ended)
      )
    ),
    links: [...link('View run', attemptUrl(run)), ...pullLinks(event, run)],
    ...given<Told>({
      url: attemptUrl(run),
      actor: actorOf(run.at('triggering_actor')) ?? actorOf(run.at('actor')) ?? actorOf(event.at('sender')),
      startedAt: run.maybe('run_started_at'),
      endedAt: ended
    })
  }
}

export const workflowJob: Teller = (event) => {
  const job = event.at('workflow_job')
  const name = [job.maybe('workflow_name'), job.maybe('name') ?? 'Job'].filter(Boolean).join(' / ')
  const ended = job.has('conclusion') ? job.maybe('completed_at') : undefined
  return {
    ...result(event, job, { name, branch: job.text('head_branch') }),
    summary: lines(
      failedSteps(job),
      meta(
        job.has('head_sha') && [commitLink(event, job.text('head_sha'))],
        attemptOf(job.number('run_attempt')),
        tookFor(job.maybe('started_at'), ended),
        job.maybe('runner_name')
      )
    ),
    links: link('View job', job.url('html_url')),
    ...given<Told>({ url: job.url('html_url'), startedAt: job.maybe('started_at'), endedAt: ended })
  }
}

/** A `run-name`, where it says more than the commit does. */
function ownTitle(run: Facts): Text {
  const title = oneLine(run.text('display_title'))
  return title && title !== subjectOf(run.text('head_commit.message')) && title !== run.text('name') ? [title] : []
}

/** Of a job that failed alone: one that passed has steps that were allowed to fail. */
function failedSteps(job: Facts): Text {
  if (resultOf(conclusionOf(job.text('conclusion'))) !== 'bad') return []
  const steps = job.list('steps').filter((step) => resultOf(conclusionOf(step.text('conclusion'))) === 'bad')
  return steps.flatMap((step, index) => [index === 0 ? 'Failed in ' : ', ', { bold: oneLine(step.text('name')) || 'a step' }])
}

const attemptUrl = (run: Facts) => {
  const url = run.url('html_url')
  const attempt = run.number('run_attempt') ?? 1
  return url && attempt > 1 ? `${url}/attempts/${attempt}` : url
}

const pullLinks = (event: Facts, run: Facts): Link[] => {
  const number = run.list('pull_requests').at(0)?.maybe('number')
  return number ? link(`PR #${number}`, pullUrl(event, number)) : []
}

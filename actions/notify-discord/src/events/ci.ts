import type { Facts } from '@tocsin/action-kit'
import { conclusionOf, type Conclusion as Known, meaningOf, verdictOf } from '@tocsin/ci-history'
import { type Conclusion, duration, type Text } from '@tocsin/notifier'
import { actorOf, branchOf, given, lines, link, linked, meta, msBetween, shortSha, subjectOf } from './phrases.ts'
import { looksLikeDeploy, looksLikeProduction } from './production.ts'
import type { Teller, Told } from './told.ts'

export const workflowRun: Teller = (event) => {
  const run = event.at('workflow_run')
  const ended = run.maybe('conclusion') && run.maybe('updated_at')
  return {
    ...result(event, run, { name: run.maybe('name') ?? event.maybe('workflow.name') ?? 'Workflow', branch: run.text('head_branch') }),
    summary: lines(
      commitLine(run.at('head_commit'), run.text('head_sha'), event),
      meta(
        run.maybe('event'),
        attemptOf(run.number('run_attempt')),
        ended && took(run.maybe('run_started_at') ?? run.maybe('created_at'), ended)
      )
    ),
    links: [...link('View run', attemptUrl(run)), ...pullLinks(event, run)],
    ...given<Told>({
      url: attemptUrl(run),
      actor: actorOf(run.at('triggering_actor')) ?? actorOf(run.at('actor')) ?? actorOf(event.at('sender')),
      startedAt: run.maybe('run_started_at'),
      endedAt: ended || undefined
    })
  }
}

export const workflowJob: Teller = (event) => {
  const job = event.at('workflow_job')
  return {
    ...result(event, job, { name: job.text('name'), branch: job.text('head_branch') }),
    summary: lines(
      [linked(shortSha(job.text('head_sha')), commitUrl(event, job.text('head_sha')))],
      meta(
        job.maybe('workflow_name'),
        attemptOf(job.number('run_attempt')),
        job.maybe('conclusion') && took(job.maybe('started_at'), job.maybe('completed_at')),
        job.maybe('runner_name')
      )
    ),
    links: link('View job', job.url('html_url')),
    ...given<Told>({ url: job.url('html_url'), startedAt: job.maybe('started_at'), endedAt: job.maybe('completed_at') })
  }
}

export const checkSuite: Teller = (event) => {
  const suite = event.at('check_suite')
  const repository = event.url('repository.html_url')
  const url = repository && suite.maybe('head_sha') ? `${repository}/commit/${suite.text('head_sha')}/checks` : undefined
  return {
    ...result(event, suite, { name: `${suite.maybe('app.name') ?? 'Check'} suite`, branch: suite.text('head_branch') }),
    summary: commitLine(suite.at('head_commit'), suite.text('head_sha'), event),
    links: link('View checks', url),
    ...given<Told>({ url })
  }
}

export const checkRun: Teller = (event) => {
  const check = event.at('check_run')
  return {
    ...result(event, check, { name: check.text('name'), branch: check.text('check_suite.head_branch') }),
    summary: lines(
      check.has('output.title') ? [subjectOf(check.text('output.title'))] : [],
      [linked(shortSha(check.text('head_sha')), commitUrl(event, check.text('head_sha')))],
      meta(check.maybe('app.name'), check.maybe('conclusion') && took(check.maybe('started_at'), check.maybe('completed_at')))
    ),
    links: link('View check', check.url('html_url') ?? check.url('details_url')),
    ...given<Told>({ url: check.url('html_url') ?? check.url('details_url') })
  }
}

/** A commit status: the old kind of check, with its own four words. */
export const status: Teller = (event) => {
  const state = event.text('state')
  const conclusion = state === 'pending' ? null : conclusionOf(state === 'error' ? 'failure' : state)
  return {
    source: 'ci',
    title: `${event.maybe('context') ?? 'Commit status'} ${meaningOf(conclusion).word} on ${branchesOf(event)}`,
    tone: meaningOf(conclusion).tone,
    summary: lines([subjectOf(event.text('description'))], commitLine(event.at('commit.commit'), event.text('sha'), event)),
    links: link('View details', event.url('target_url')),
    labels: { conclusion: state },
    ...given<Told>({ url: event.url('target_url') ?? event.url('commit.html_url'), actor: actorOf(event.at('sender')) })
  }
}

const branchesOf = (event: Facts) =>
  event.maybe('branches.0.name') ?? event.list('branches').at(0)?.maybe('name') ?? shortSha(event.text('sha'))

/** What a run, a job and a check have in common: a name, a branch and how it ended. */
function result(event: Facts, subject: Facts, { name, branch }: { name: string; branch: string }): Told {
  const conclusion = subject.has('conclusion') ? conclusionOf(subject.text('conclusion')) : null
  const meaning = meaningOf(conclusion)
  const word = conclusion === null && waits.has(subject.text('status')) ? waiting(subject.text('status')) : meaning.word
  const deploys = looksLikeDeploy(name)
  return {
    source: deploys ? 'deploy' : 'ci',
    title: `${name} ${word}${branch ? ` on ${branchOf(branch)}` : ''}`,
    tone: meaning.tone,
    labels: { conclusion: conclusion ?? subject.text('status'), branch, workflow: name },
    signal: signalOf(conclusion, { deploys, name, isDefault: branch !== '' && branch === event.text('repository.default_branch') }),
    people: verdictOf(conclusion) === 'bad' ? [event.text('sender.login')].filter(Boolean) : [],
    ...given<Told>({ actor: actorOf(event.at('sender')) })
  }
}

const waits = new Set(['queued', 'requested', 'waiting', 'pending'])
const waiting = (status: string) => (status === 'waiting' ? 'waits for approval' : 'is queued')

export function signalOf(
  conclusion: Known,
  { deploys, name, isDefault }: { deploys: boolean; name: string; isDefault: boolean }
): NonNullable<Told['signal']> {
  const known: Conclusion = conclusion ?? 'running'
  return deploys
    ? { kind: 'deploy', conclusion: known, production: looksLikeProduction(name) }
    : { kind: 'ci', conclusion: known, defaultBranch: isDefault }
}

export function commitLine(commit: Facts, sha: string, event: Facts): Text {
  const subject = subjectOf(commit.text('message'))
  return sha ? [linked(shortSha(sha), commitUrl(event, sha)), ...(subject ? [` ${subject}`] : [])] : []
}

const commitUrl = (event: Facts, sha: string) => {
  const repository = event.url('repository.html_url')
  return repository && sha ? `${repository}/commit/${sha}` : undefined
}

export const attemptOf = (attempt: number | undefined): string | undefined => (attempt && attempt > 1 ? `attempt ${attempt}` : undefined)

const took = (from: string | undefined, to: string | undefined): string | undefined => {
  const ms = msBetween(from, to)
  return ms === undefined ? undefined : duration(ms)
}

const attemptUrl = (run: Facts) => {
  const url = run.url('html_url')
  return url && (run.number('run_attempt') ?? 1) > 1 ? `${url}/attempts/${run.text('run_attempt')}` : url
}

const pullLinks = (event: Facts, run: Facts) => {
  const repository = event.url('repository.html_url')
  const [pull] = run.list('pull_requests')
  return repository && pull?.has('number') ? link(`PR #${pull.text('number')}`, `${repository}/pull/${pull.text('number')}`) : []
}

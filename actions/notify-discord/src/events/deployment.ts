import type { Facts } from '@tocsin/action-kit'
import { type Conclusion, duration, oneLine, type Text, type Tone } from '@tocsin/notifier'
import { actorOf, field, given, lines, link, linked, meta, msBetween, shortSha } from './phrases.ts'
import { looksLikeProduction } from './production.ts'
import type { Teller, Told } from './told.ts'

const states: Record<string, { words: string; tone: Tone }> = {
  success: { words: 'succeeded', tone: 'success' },
  failure: { words: 'failed', tone: 'failure' },
  error: { words: 'failed with an error', tone: 'failure' },
  in_progress: { words: 'is running', tone: 'running' },
  queued: { words: 'is queued', tone: 'running' },
  pending: { words: 'is pending', tone: 'running' },
  waiting: { words: 'waits for approval', tone: 'warning' },
  inactive: { words: 'is no longer active', tone: 'neutral' },
  destroyed: { words: 'was destroyed', tone: 'neutral' }
}

export const deploymentStatus: Teller = (event) => {
  const status = event.at('deployment_status')
  const state = states[status.text('state')] ?? { words: `is ${status.text('state')}`, tone: 'info' as const }
  const started = event.maybe('deployment.created_at')
  const ended = status.maybe('updated_at') ?? status.maybe('created_at')
  const target = status.url('environment_url') ?? status.url('target_url')
  const logs = event.url('workflow_run.html_url') ?? status.url('log_url') ?? status.url('target_url')
  return {
    ...deployed(event, state.words),
    tone: state.tone,
    summary: lines(oneLineOf(status.text('description')), where(event), took(started, ended, state.tone)),
    links: [...link('Open', target), ...link('View logs', logs === target ? undefined : logs)],
    signal: { kind: 'deploy', conclusion: conclusionOf(state.tone), production: isProduction(event) },
    people: state.tone === 'failure' ? [event.text('deployment.creator.login')].filter(Boolean) : [],
    ...given<Told>({
      url: logs ?? target ?? event.url('repository.html_url'),
      startedAt: started,
      endedAt: state.tone === 'running' ? undefined : ended
    })
  }
}

export const deployment: Teller = (event) => ({
  ...deployed(event, 'requested'),
  tone: 'running',
  summary: lines(oneLineOf(event.text('deployment.description')), where(event)),
  ...given<Told>({
    url: event.url('workflow_run.html_url') ?? event.url('repository.html_url'),
    startedAt: event.maybe('deployment.created_at')
  })
})

export const deploymentReview: Teller = (event) => ({
  source: 'deploy',
  title: `Deployment to ${event.maybe('environment') ?? 'an environment'} ${event.text('action') === 'requested' ? 'waits for approval' : event.text('action')}`,
  tone: event.text('action') === 'rejected' ? 'failure' : event.text('action') === 'approved' ? 'success' : 'warning',
  fields: field('Workflow', event.maybe('workflow_run.name')),
  links: link('Review', event.url('workflow_run.html_url')),
  labels: { environment: event.text('environment') },
  people: event
    .list('reviewers')
    .map((reviewer) => reviewer.text('reviewer.login'))
    .filter(Boolean),
  ...given<Told>({ url: event.url('workflow_run.html_url'), actor: actorOf(event.at('requestor')) ?? actorOf(event.at('sender')) })
})

function deployed(event: Facts, happened: string): Told {
  const environment = event.maybe('deployment_status.environment') ?? event.maybe('deployment.environment') ?? 'an environment'
  return {
    source: 'deploy',
    title: `Deployment to ${environment} ${happened}`,
    labels: { environment, ref: event.text('deployment.ref') },
    ...given<Told>({ actor: actorOf(event.at('deployment.creator')) ?? actorOf(event.at('sender')) })
  }
}

const conclusionOf = (tone: Tone): Conclusion =>
  tone === 'success' || tone === 'failure' ? tone : tone === 'running' ? 'running' : 'neutral'

const isProduction = (event: Facts) =>
  event.flag('deployment.production_environment') ||
  looksLikeProduction(event.text('deployment_status.environment') || event.text('deployment.environment'))

const oneLineOf = (text: string): Text => (text ? [oneLine(text)] : [])

function where(event: Facts): Text {
  const sha = event.text('deployment.sha')
  const repository = event.url('repository.html_url')
  const ref = event.text('deployment.ref')
  return meta(
    ref && ref !== sha && { code: ref },
    sha && linked(shortSha(sha), repository && `${repository}/commit/${sha}`),
    event.maybe('deployment.task')
  )
}

function took(from: string | undefined, to: string | undefined, tone: Tone): Text {
  const ms = msBetween(from, to)
  return tone === 'running' || !ms ? [] : meta(`took ${duration(ms)}`)
}

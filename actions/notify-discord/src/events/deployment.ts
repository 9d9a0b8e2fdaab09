import type { Facts } from '@tocsin/action-kit'
import { productionIn } from '@tocsin/ci-history'
import { oneLine, type Text, type Tone } from '@tocsin/notifier'
import { deploySignal, tookFor } from './ci.ts'
import { deployed, environmentOf, type State, stateOf } from './deployment-state.ts'
import { commitLink } from './links.ts'
import { actorOf, given, lines, link, meta, rowOf, shortSha, words } from './phrases.ts'
import type { Teller, Told } from './told.ts'

export const deploymentStatus: Teller = (event) => {
  const status = event.at('deployment_status')
  const state = stateOf(status.text('state'))
  const started = event.maybe('deployment.created_at')
  const ended = state.ends ? (status.maybe('updated_at') ?? status.maybe('created_at')) : undefined
  const target = status.url('environment_url') ?? status.url('target_url')
  const logs = event.url('workflow_run.html_url') ?? status.url('log_url') ?? status.url('target_url')
  return {
    ...deployed(event, state.words),
    tone: state.tone,
    summary: lines(sentence(status.text('description')), small(event, tookFor(started, ended))),
    links: [...link('Open', target), ...link('View logs', logs === target ? undefined : logs)],
    signal: deploySignal(state.conclusion, productionOf(event)),
    people: peopleOf(event, state),
    ...given<Told>({ url: logs ?? target ?? event.url('repository.html_url'), startedAt: started, endedAt: ended })
  }
}

export const deployment: Teller = (event) => ({
  ...deployed(event, 'requested'),
  tone: 'running',
  summary: lines(sentence(event.text('deployment.description')), small(event)),
  ...given<Told>({
    url: event.url('workflow_run.html_url') ?? event.url('repository.html_url'),
    startedAt: event.maybe('deployment.created_at')
  })
})

export const deploymentReview: Teller = (event) => {
  const action = event.text('action')
  const url = event.url('workflow_run.html_url')
  return {
    ...deployed(event, action === 'requested' ? 'waits for approval' : words(action)),
    tone: rowOf(reviews, action) ?? 'warning',
    summary: lines(sentence(event.text('comment')), meta(event.maybe('workflow_run.name'))),
    links: link(action === 'requested' ? 'Review' : 'View run', url),
    people: action === 'requested' ? event.list('reviewers').flatMap((each) => each.maybe('reviewer.login') ?? []) : [],
    ...given<Told>({ url, actor: actorOf(event.at('approver')) ?? actorOf(event.at('requestor')) ?? actorOf(event.at('sender')) })
  }
}

const reviews: Record<string, Tone> = { approved: 'success', rejected: 'failure' }

/** GitHub sets the first flag for the name `production` alone, so that its absence tells nothing. */
function productionOf(event: Facts): boolean | undefined {
  if (event.flag('deployment.production_environment')) return true
  return event.flag('deployment.transient_environment') ? false : productionIn(environmentOf(event))
}

const peopleOf = (event: Facts, { tone }: State) => (tone === 'failure' ? [event.text('deployment.creator.login')].filter(Boolean) : [])

const sentence = (text: string): Text => [oneLine(text)].filter(Boolean)

function small(event: Facts, took?: string): Text {
  const sha = event.text('deployment.sha')
  const ref = event.text('deployment.ref')
  return meta(
    ref && ref !== sha && shortSha(sha) !== ref && { code: ref },
    sha && [commitLink(event, sha)],
    event.text('deployment.task') !== 'deploy' && event.maybe('deployment.task'),
    took && `took ${took}`
  )
}

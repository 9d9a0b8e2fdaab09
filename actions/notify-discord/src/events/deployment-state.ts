import type { Facts } from '@tocsin/action-kit'
import type { Conclusion, Tone } from '@tocsin/notifier'
import { actorOf, given, named, rowOf, words } from './phrases.ts'
import type { Told } from './told.ts'

export interface State {
  words: string
  tone: Tone
  conclusion: Conclusion
  /** The deployment has ended with it, so that it has a duration. */
  ends?: true
}

/** https://docs.github.com/rest/deployments/statuses */
const states: Record<string, State> = {
  success: { words: 'succeeded', tone: 'success', conclusion: 'success', ends: true },
  failure: { words: 'failed', tone: 'failure', conclusion: 'failure', ends: true },
  error: { words: 'failed with an error', tone: 'failure', conclusion: 'failure', ends: true },
  in_progress: { words: 'is running', tone: 'running', conclusion: 'running' },
  queued: { words: 'is queued', tone: 'running', conclusion: 'running' },
  pending: { words: 'is pending', tone: 'running', conclusion: 'running' },
  waiting: { words: 'waits for approval', tone: 'warning', conclusion: 'running' },
  inactive: { words: 'is no longer active', tone: 'neutral', conclusion: 'neutral' },
  destroyed: { words: 'was destroyed', tone: 'neutral', conclusion: 'neutral' }
}

/** A state that GitHub adds later is told in its own word and alerts nobody. */
export const stateOf = (state: string): State =>
  rowOf(states, state) ?? { words: state ? `is ${words(state)}` : 'updated', tone: 'info', conclusion: 'neutral' }

export const environmentOf = (event: Facts): string =>
  event.maybe('deployment_status.environment') ?? event.maybe('deployment.environment') ?? event.text('environment')

/** What every message about a deployment has in common. */
export function deployed(event: Facts, happened: string): Told {
  const environment = environmentOf(event)
  return {
    source: 'deploy',
    title: `Deployment to ${named(environment) || 'an environment'} ${happened}`,
    labels: { environment, ref: event.text('deployment.ref') },
    ...given<Told>({ actor: actorOf(event.at('deployment.creator')) ?? actorOf(event.at('sender')) })
  }
}

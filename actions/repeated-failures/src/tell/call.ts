import type { Call } from '@tocsin/action-kit'
import { nameOf } from '@tocsin/ci-history'
import type { Decision } from '../decide/decision.ts'
import type { Turn } from '../decide/turns.ts'

export function callOf({ kind, relapsed }: Pick<Decision, 'kind' | 'relapsed'>): Call {
  if (kind === 'quiet' || kind === 'retracted') return 'none'
  return kind === 'alert' && !relapsed ? 'first' : 'again'
}

/** The name of what is told: the same for whoever tells it, and never that of anything else that is told of the stream. */
export function transitionOf({ kind, tellings, retracted, turn }: Turn): string {
  const words = [...tellings.map(nameOf), ...retracted.map((one) => `not ${nameOf(one)}`)]
  return `${turn}: ${words.join(', ') || (kind === 'reminded' ? 'reminder' : 'update')}`
}

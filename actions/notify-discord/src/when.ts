import type { Transition } from '@tocsin/ci-history'
import type { Result, When } from '@tocsin/notifier'

/** How it went, as far as `when` cares: `none` is an event without a result. */
export type ResultOrNone = Result | 'none'

/** Whether the run before has to be known. */
export const needsPrevious = (when: When, result: ResultOrNone): boolean =>
  result === 'good' ? when === 'change' || when === 'recovery' : result === 'bad' && when === 'change'

/** Why nothing is sent, or nothing when it is. Without `transition` the run before could not be read: then it is better to tell. */
export function whyNot(when: When, result: ResultOrNone, transition?: Transition): string | undefined {
  if (when === 'always') return undefined
  if (result === 'none') return `when is \`${when}\`, and the event has no result`
  if (when === 'failure') return result === 'bad' ? undefined : 'when is `failure`, and it did not fail'
  if (when === 'success') return result === 'good' ? undefined : 'when is `success`, and it did not succeed'
  if (result === 'other' || result === 'running') return `when is \`${when}\`, and it neither passed nor failed`
  if (when === 'recovery' && result === 'bad') return 'when is `recovery`, and it failed'
  if (transition === undefined) return undefined
  if (when === 'recovery') return transition === 'recovered' ? undefined : 'when is `recovery`, and the run before did not fail'
  return transition === 'broke' || transition === 'recovered' || (transition === 'first' && result === 'bad')
    ? undefined
    : 'when is `change`, and the run before ended the same way'
}

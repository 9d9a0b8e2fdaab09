import { ActionError, facts, quotedWhole } from '@tocsin/action-kit'
import { type Conclusion, conclusions, nearest, resultOf } from '@tocsin/notifier'

type Ended = Exclude<Conclusion, 'running'>

/** What the `status` input says. */
export interface Outcome {
  conclusion: Conclusion
  /** It is the status of the job of this step, which the default of the input says. */
  own?: true
  /** The jobs that did not pass, where the input was `toJSON(needs)`: then it is not about the job of this step. */
  needs?: readonly string[]
}

const running = new Set(['started', 'running', 'in_progress', 'pending', 'queued'])
const spellings: Record<string, Ended> = {
  failed: 'failure',
  error: 'failure',
  succeeded: 'success',
  passed: 'success',
  canceled: 'cancelled'
}
/** What the result of several jobs is, worst first. */
const worstFirst: readonly Ended[] = [
  'failure',
  'timed_out',
  'startup_failure',
  'cancelled',
  'action_required',
  'success',
  'neutral',
  'stale',
  'skipped'
]

/** Only the default begins with this: a status that the workflow gives may be that of another job, though the word be the same. */
const ownJob = /^job: /

export function outcomeOf(text: string): Outcome {
  const word = text.trim().toLowerCase()
  if (ownJob.test(word)) return { ...outcomeOf(word.replace(ownJob, '')), own: true }
  return word.startsWith('{') ? ofNeeds(text) : { conclusion: running.has(word) ? 'running' : wordOf(text) }
}

function wordOf(given: string): Ended {
  const word = given.trim().toLowerCase()
  const found = conclusions.find((known) => known === word) ?? (Object.hasOwn(spellings, word) ? spellings[word] : undefined)
  if (found) return found
  const near = nearest(word, [...conclusions, ...running])
  throw new ActionError(`Input "status" got ${quotedWhole(given)}${near ? `; did you mean "${near}"?` : '.'}`, {
    fix: ['Use `${{ job.status }}`, `${{ toJSON(needs) }}`, `started` or one of:', `${conclusions.join(', ')}.`].join(' ')
  })
}

function ofNeeds(text: string): Outcome {
  const results = Object.entries(needsOf(text)).map(([job, need]) => [job, wordOf(facts(need).text('result'))] as const)
  const found = worstFirst.find((conclusion) => results.some(([, result]) => result === conclusion))
  if (found === undefined)
    throw new ActionError('Input "status" names no jobs: this job has no `needs`.', {
      fix: 'List the jobs to report under `needs:` of this job.'
    })
  return { conclusion: found, needs: results.filter(([, result]) => resultOf(result) === 'bad').map(([job]) => job) }
}

function needsOf(text: string): object {
  try {
    return JSON.parse(text) as object
  } catch (cause) {
    throw new ActionError('Input "status" looks like JSON but cannot be parsed.', { fix: 'Pass `${{ toJSON(needs) }}` as it is.', cause })
  }
}

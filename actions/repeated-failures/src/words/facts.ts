import type { CoFailure, InfrastructureSign } from '@tocsin/ci-history'
import { plural } from '@tocsin/notifier'
import type { Explanation, Flake, Place } from '../explain/index.ts'
import { named, oneIn, percent } from './phrases.ts'

export const signWords: Record<InfrastructureSign['name'], string> = {
  'runner-lost': 'the runner was lost',
  'runner-shutdown': 'the runner was shut down',
  'machine-shutdown': 'the machine was shut down',
  'runner-error': 'the runner broke',
  'no-runner': 'no runner took the job',
  'startup-failure': 'the run could not start',
  'action-download': 'an action could not be downloaded'
}

/** `all 3 failures`, `2 of 3 failures`; it says when not all of them were looked at. */
export function failuresOf(count: number, { lookedAt, story }: Pick<Explanation, 'lookedAt' | 'story'>): string {
  const total = story?.failures ?? 0
  const seen = Math.max(count, lookedAt || total)
  const share = count < seen ? `${count} of ${seen}` : seen === 1 ? 'the one' : seen === 2 ? 'both' : `all ${seen}`
  return `${share} ${seen === 1 ? 'failure' : 'failures'}${seen < total ? ' looked at' : ''}`
}

export function errorWords({ errors, story }: Explanation): string {
  if (errors?.same === undefined) return ''
  const of = errors.only === undefined ? '' : ` of ${named(errors.only)}`
  if (errors.same) return `The same error${of} in ${failuresOf(errors.read, { lookedAt: errors.read, ...(story && { story }) })}`
  return errors.errors.length > 1 ? `${errors.errors.length} different errors in ${errors.read} failures` : ''
}

const prepositions: Record<Place['kind'], string> = { runner: 'on the runner ', system: 'on ', leg: 'in legs with ', label: 'on ' }

export const placeWords = ({ kind, value, failed, passed }: Place): string =>
  failed.there === failed.of && passed.there === 0
    ? `Only ${prepositions[kind]}${named(value)}: ${plural(failed.of, 'job')} failed there, ${passed.of} passed elsewhere`
    : `Mostly ${prepositions[kind]}${named(value)}: ${failed.there} of ${plural(failed.of, 'failed job')}, ${passed.there} of ${passed.of} that passed`

/** With the interval that holds the rate with 95 % certainty. */
export const flakeWords = ({ runs, rate }: Flake): string =>
  `Known flake: ${runs.length} of ${plural(rate.runs, 'run')} passed when run again (${percent(rate.q025)} to ${percent(rate.q975)})`

/** Whether so many red at once are an outage of the infrastructure. */
export const chanceWords = ({ chance, suspected }: CoFailure): string =>
  `by chance ${oneIn(chance)}, ${suspected ? 'too rare for chance' : 'no sign of an outage'}`

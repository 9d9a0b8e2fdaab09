import { type CoFailure, causeWords, type InfrastructureSign } from '@tocsin/ci-history'
import { duration, plural, type Text } from '@tocsin/notifier'
import { type Explanation, type Flake, type JobPattern, type Place, subjectOf } from '../explain/index.ts'
import { commitLink, linked, named, oneIn, people, percent, subject } from './phrases.ts'

export const signWords: Record<InfrastructureSign['name'], string> = {
  'runner-lost': 'the runner was lost',
  'runner-shutdown': 'the runner was shut down',
  'machine-shutdown': 'the machine was shut down',
  'runner-error': 'the runner broke',
  'no-runner': 'no runner took the job',
  'startup-failure': 'the run could not start',
  'action-download': 'an action could not be downloaded'
}

const minuteMs = 60_000
const mostJobs = 3
const mostLegs = 4
const mostNames = 4

/** The failing jobs, a line each. */
export const jobLines = (explanation: Explanation): readonly Text[] => {
  const hidden = explanation.jobs.length - mostJobs
  const shown = explanation.jobs.slice(0, mostJobs).map((job) => jobLine(job, explanation))
  return hidden > 0 ? [...shown, [`… and ${plural(hidden, 'more job')}`]] : shown
}

function jobLine(job: JobPattern, explanation: Explanation): Text {
  const [step] = job.steps
  return [
    '❌ ',
    linked(named(job.name), job.url),
    ` ${causeWords[job.cause]}${lasted(job)}${legs(job)}`,
    ...(step ? [' at ', linked(named(step.name), step.url)] : []),
    share(job.failures, explanation),
    mixed(job)
  ]
}

/** `after 12 m`: how long a job ran until its limit ended it. */
function lasted({ cause, newest: { legs } }: JobPattern): string {
  const ms = cause === 'timed-out' ? legs.find((leg) => leg.cause === cause)?.durationMs : undefined
  return ms === undefined ? '' : ` after ${duration(Math.max(1, Math.floor(ms / minuteMs)) * minuteMs)}`
}

const mixed = ({ causes }: JobPattern): string =>
  causes.length < 2 ? '' : ` (${causes.map(([cause, failures]) => `${failures} × ${causeWords[cause]}`).join(', ')})`

function legs({ newest }: JobPattern): string {
  if (newest.total < 2) return ''
  const names = newest.legs.map(({ leg }) => named(leg ?? '?'))
  const shown = names.length > mostLegs ? [...names.slice(0, mostLegs), '…'] : names
  return ` in ${newest.legs.length} of ${plural(newest.total, 'leg')} (${shown.join('; ')})`
}

/** Nothing where one failure was looked at: it speaks for itself alone. */
const share = (failures: number, explanation: Explanation): string =>
  explanation.lookedAt < 2 ? '' : `, in ${failuresOf(failures, explanation)}`

/** `all 3 failures`, `2 of 3 failures`; it says when not all of them were looked at. */
export function failuresOf(count: number, { lookedAt, story }: Pick<Explanation, 'lookedAt' | 'story'>): string {
  const total = story?.failures ?? 0
  const seen = Math.max(count, lookedAt || total)
  const share = count < seen ? `${count} of ${seen}` : seen === 1 ? 'the one' : seen === 2 ? 'both' : `all ${seen}`
  return `${share} ${seen === 1 ? 'failure' : 'failures'}${seen < total ? ' looked at' : ''}`
}

/** A phone shows few: the job summary has them all. */
const mostPatterns = 5

/** What the failures have in common, and what stands around them; the most telling first. */
export const patternLines = (explanation: Explanation): readonly Text[] =>
  [
    line(errorWords(explanation)),
    ...explanation.places.slice(0, 2).map((place) => line(placeWords(place))),
    redLine(explanation),
    authorsLine(explanation),
    updateLine(explanation),
    explanation.flake?.known && explanation.likely.kind !== 'flake' ? line(flakeWords(explanation.flake)) : []
  ]
    .flat()
    .slice(0, mostPatterns)

const line = (words: string): readonly Text[] => (words === '' ? [] : [[words]])

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

/** Of all that ran, where the advice does not say it. */
function together({ neighbours, likely }: Explanation): string {
  if (!neighbours || (likely.kind === 'infrastructure' && likely.by === 'neighbours')) return ''
  const { red, of } = neighbours.together
  return ` (${red} of ${plural(of, 'workflow')}: ${chanceWords(neighbours.together)})`
}

const redLine = (explanation: Explanation): Text[] => {
  const { neighbours } = explanation
  const red = neighbours?.red ?? []
  if (red.length === 0) return []
  const names = red.slice(0, mostNames).flatMap(({ name, url }, index) => [index === 0 ? '' : ', ', linked(named(name), url)])
  return [
    [
      'Also red: ',
      ...names.filter((span) => span !== ''),
      red.length > mostNames ? ` and ${red.length - mostNames} more` : '',
      together(explanation)
    ]
  ]
}

/** Whatever is behind the failures, these know what has changed; the advice names them where it may be theirs. */
const authorsLine = ({ range, compareUrl, likely }: Explanation): Text[] => {
  if (!range || range.authors.length === 0 || likely.kind === 'commit' || likely.kind === 'commits') return []
  return [['Since the last good run: ', linked(plural(range.total, 'commit'), compareUrl), ` by ${people(range.authors)}`]]
}

const updateLine = ({ home, range, likely }: Explanation): Text[] => {
  const [update] = range?.updates ?? []
  if (!update || likely.kind === 'commit') return []
  return [['A dependency update is among the commits: ', commitLink(home, update.sha), ` ${subject(subjectOf(update.message))}`]]
}

/** `red for 1 h 12 m`, or of how long when it was green in between. */
export const redWords = ({ redMs, lastedMs }: { redMs: number; lastedMs: number }): string =>
  redMs < lastedMs ? `${duration(redMs)} of ${duration(lastedMs)}` : duration(redMs)

import { causeWords } from '@tocsin/ci-history'
import { duration, plural, type Text } from '@tocsin/notifier'
import type { Explanation, JobPattern } from '../explain/index.ts'
import { failuresOf } from './facts.ts'
import { linked, named } from './phrases.ts'

const minuteMs = 60_000
const mostJobs = 3
const mostLegs = 4

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

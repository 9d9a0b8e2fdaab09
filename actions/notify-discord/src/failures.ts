import { causeWords, type FailedJob } from '@tocsin/ci-history'
import type { Excerpt, Text } from '@tocsin/notifier'
import { plural } from '@tocsin/notifier'
import type { Details } from './details.ts'
import { lines, linked } from './events/phrases.ts'

const mostJobs = 5
const mostLegs = 4

/** The failing jobs, one line each with their steps; matrix legs folded. */
export function failureLines({ failed }: Pick<Details, 'failed'>): Text {
  const hidden = failed.length - mostJobs
  return lines(...failed.slice(0, mostJobs).map(jobLine), ...(hidden > 0 ? [[`… and ${plural(hidden, 'more job')}`]] : []))
}

function jobLine(job: FailedJob): Text {
  const [leg] = job.legs
  const step = leg?.steps[0]
  return [
    job.tolerated ? '⚠️ ' : job.cause === 'cancelled' ? '⚪ ' : '❌ ',
    linked(job.name, leg?.url),
    ` ${causeWords[job.cause]}${job.total > 1 ? ` in ${job.legs.length} of ${plural(job.total, 'leg')}` : ''}`,
    ...(job.total > 1 ? [` (${legNames(job)})`] : []),
    ...(step ? [' at ', linked(step.name, step.url)] : []),
    ...(job.tolerated ? [', and the run passes all the same (continue-on-error)'] : [])
  ]
}

function legNames({ legs }: FailedJob): string {
  const names = legs.map(({ leg }) => leg ?? '?')
  return names.length > mostLegs ? `${names.slice(0, mostLegs).join('; ')}; …` : names.join('; ')
}

/** The lines that say why, of each leg that was read. A title is there to tell several apart: the line above names the only one. */
export const excerptsOf = ({ failed, evidence }: Pick<Details, 'failed' | 'evidence'>): readonly Excerpt[] =>
  evidence.map(({ job, leg, lines: found }) => ({
    title:
      failed.length === 1 && failed[0]?.total === 1
        ? ''
        : [leg.leg ? `${job} (${leg.leg})` : job, leg.steps[0]?.name].filter(Boolean).join(' › '),
    lines: found,
    url: leg.steps[0]?.url ?? leg.url
  }))

import { fields, list } from '@tocsin/notifier'
import { isCount, isText, isTime } from '../kept/json-checks.ts'
import { refuseNewer } from '../kept/newer.ts'
import type { Place } from '../tell/decide/coverage.ts'
import type { Outgoing } from '../tell/decide/lease.ts'

/** A flake that has an issue, or will have one. Its id is that of the subject. */
export interface Tracked extends Outgoing {
  /** Whether the issue is to be open: the subject is flaky or broken. */
  open: boolean
  /** As people call it. Untrusted. */
  name: string
  /** Where it is; not known of what an older version kept. */
  place?: Place
  /** When it began and ended, ISO 8601. */
  since: string
  until?: string
  /** What its issue says of it: the mean of its rate, and a print of the rest. */
  rate: number
  print: string
  /** When that was decided, in ms since 1970. */
  at: number
  /** Of the issue, once it is known. */
  number?: number
}

export interface IssueState {
  version: 1
  /** Oldest first. */
  tracked: readonly Tracked[]
}

export const mostTracked = 1000

/**
 * Whatever the document is, as far as it can be read.
 * @throws {ActionError} where a newer version of this action wrote it.
 */
export function issueStateFrom(document: unknown): IssueState {
  const { version, tracked } = fields(document)
  refuseNewer(version, { known: 1, what: 'The list of issues' })
  return { version: 1, tracked: list(tracked).slice(-mostTracked).flatMap(trackedFrom) }
}

function placeFrom(value: unknown): Pick<Tracked, 'place'> {
  const { repository, workflow, branch } = fields(value)
  if (!isText(repository, 200) || !isText(workflow, 1000)) return {}
  return { place: { repository, workflow, ...(isText(branch, 300) && { branch }) } }
}

const isShare = (share: unknown): share is number => typeof share === 'number' && share >= 0 && share <= 1

function trackedFrom(value: unknown): Tracked[] {
  const { id, open, name, place, since, until, rate, print, at, number, turn, told, taken } = fields(value)
  if (!isText(id, 100) || !/^[\w.-]+$/.test(id) || !isText(name, 200) || !isText(print, 64) || !isTime(since)) return []
  if (!isShare(rate) || !isCount(at) || !isCount(turn) || !isCount(told)) return []
  const { by, at: takenAt } = fields(taken)
  return [
    {
      ...{ id, open: open === true, name, since, rate, print, at, turn, told },
      ...placeFrom(place),
      ...(isTime(until) && { until }),
      ...(isCount(number) && number > 0 && { number }),
      ...(isText(by, 200) && isCount(takenAt) && { taken: { by, at: takenAt } })
    }
  ]
}

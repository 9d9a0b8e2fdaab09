import type { Share } from './batch.ts'
import type { Gathering } from './gathering.ts'
import type { Outlook } from './outlook.ts'
import type { Allowance } from './plan.ts'
import { shareOfForks, shareOfOthers } from './shares-of-calls.ts'

/** The runs of a batch: from one up to another, which is left out. */
interface Batch {
  from: number
  to: number
}

/** Newest first: a batch may take twice its share of the logs, for failures of late are asked about most. */
export function shareOf(batch: Batch, outlook: Outlook, { logs, artifacts }: Allowance, meter: Pick<Gathering['meter'], 'left'>): Share {
  const { from, to } = batch
  const spare = Math.max(0, meter.left() - outlook.jobs(from))
  const greens = Math.min(spare, outlook.greens(from, to))
  const forLogs = Math.min(logs, spare - greens, Math.ceil((2 * logs * (to - from)) / (outlook.runs - from)))
  const forReports = Math.max(0, Math.min(artifacts, spare - greens - forLogs))
  return {
    ...{ greens, logs: forLogs, isLast: to === outlook.runs },
    ...{ artifacts: forReports, samples: samplesOf(batch, outlook, forReports), ofForks: roomForForks(batch, outlook, forReports) }
  }
}

/** What own reports of later batches leave, or of a small share as much for each report. */
function roomForForks({ from, to }: Batch, { reports, ownReports }: Outlook, most: number): number {
  return Math.max(Math.ceil((most * shareOfForks * reports(from, to)) / Math.max(1, reports(from))), most - ownReports(to))
}

/** What flakes are not expected to need, as much for each report. Forks are expected to tell no more than they are sure to get. */
function samplesOf({ from, to }: Batch, { reports, flakes, ownFlakes }: Outlook, most: number): number {
  if (reports(from, to) === 0) return 0
  const expected = ownFlakes(from) + Math.min(flakes(from) - ownFlakes(from), most * shareOfForks)
  return Math.ceil((Math.max(most * shareOfOthers, most - expected) * reports(from, to)) / reports(from))
}

import type { Share } from './batch.ts'
import type { Gathering } from './gathering.ts'
import type { Outlook } from './outlook.ts'
import type { Allowance } from './plan.ts'
import { shareOfOthers } from './shares-of-calls.ts'

/** The runs of a batch: from one up to another, which is left out. */
interface Batch {
  from: number
  to: number
}

/** Newest first: a batch may take twice its share of the logs, for failures of late are asked about most. */
export function shareOf(batch: Batch, outlook: Outlook, allowance: Allowance, meter: Pick<Gathering['meter'], 'left'>): Share {
  const { from, to } = batch
  const { logs, artifacts } = allowance
  const spare = Math.max(0, meter.left() - outlook.jobs(from))
  const greens = Math.min(spare, outlook.greens(from, to))
  const forLogs = Math.min(logs, spare - greens, Math.ceil((2 * logs * (to - from)) / (outlook.runs - from)))
  const forReports = Math.max(0, Math.min(artifacts, spare - greens - forLogs))
  // Where own reports come later, so do the green runs and logs that they share what the token has with.
  const later = outlook.ownReports(to) > 0 ? outlook.greens(to) + logs - forLogs : 0
  const free = Math.min(forReports, spare - greens - forLogs - later)
  return {
    ...{ greens, logs: forLogs, isLast: to === outlook.runs, artifacts: forReports },
    ...shared(batch, outlook, { most: forReports, free, sure: allowance.ofForks })
  }
}

/** Own reports and those of forks are shared out each for themselves, so that neither take from the others by being more. */
function shared(
  { from, to }: Batch,
  { reports, ownReports, flakes, ownFlakes }: Outlook,
  { most, free, sure }: { most: number; free: number; sure: number }
): Pick<Share, 'samples' | 'samplesOfForks' | 'ofForks'> {
  const theirs = (...some: [number, number?]) => reports(...some) - ownReports(...some)
  const partOf = (counted: Outlook['reports'], calls: number) => Math.ceil((calls * counted(from, to)) / Math.max(1, counted(from)))
  // Forks are expected to tell no more than they are sure to get.
  const expected = ownFlakes(from) + Math.min(flakes(from) - ownFlakes(from), sure)
  const samples = Math.max(most * shareOfOthers, most - expected)
  // By own reports of this batch and later ones.
  const left = Math.max(0, free - ownReports(from))
  return {
    samples: partOf(ownReports, samples),
    samplesOfForks: Math.min(left, partOf(theirs, samples)),
    ofForks: Math.min(most, Math.max(left, partOf(theirs, sure)))
  }
}

import type { Receipt } from '../receipt.ts'
import { type Job, leftover } from './job.ts'
import type { Outlet } from './outlet.ts'
import type { Lane } from './pursue.ts'
import { limitsFor, type Run, sendNow, settle } from './send.ts'

const maxAgeMs = 7 * 24 * 3_600_000

/** Old messages may use half of the time, and stop at the second failure: a new alert must not wait behind them. */
const shareOfBudget = 0.5
const maxFailures = 2
/** Each costs exchanges with the store, also where another run is at it. */
const maxTouched = 50

export interface Flushed {
  /** One for each transition that an earlier run left over. */
  receipts: readonly Receipt[]
  waiting: readonly Job[]
}

/** Sends what earlier runs could not, oldest first, with one try each. */
export async function flush(outlet: Outlet, except: ReadonlySet<string>, lane: Lane, run: Run): Promise<Flushed> {
  const backlog = run.options.dryRun ? [] : await run.keeper.backlog(outlet.name)
  const jobs = backlog.filter(({ receipt }) => !except.has(receipt.id)).map((pending) => leftover(outlet, pending))
  const receipts: Receipt[] = []
  const waiting: Job[] = []
  for (const [index, job] of jobs.entries()) {
    const isSpent = index >= maxTouched || run.ports.now() >= deadlineOf(job, run)
    const receipt = isSpent ? job.receipt : await touch(job, waiting.length < maxFailures, lane, run)
    if (receipt.outcome === 'pending') waiting.push({ ...job, receipt })
    receipts.push(receipt)
  }
  return { receipts, waiting }
}

async function touch(job: Job, tries: boolean, lane: Lane, run: Run): Promise<Receipt> {
  if (isExpired(job, run)) return expire(job, run)
  if (!tries) return job.receipt
  return (await sendNow(job, lane, run, { deadline: deadlineOf(job, run), tries: 1 })) ?? left(job)
}

const deadlineOf = (job: Job, run: Run): number => run.startedAt + (limitsFor(job, run).deadline - run.startedAt) * shareOfBudget

/** Another run is at the alert: the next one sends this, unless there is newer news by then. */
const left = ({ receipt }: Job): Receipt => ({ ...receipt, outcome: 'skipped', detail: 'another run is sending a message of this alert' })

const isExpired = ({ receipt }: Job, { ports }: Run) => ports.now() - Date.parse(receipt.at) > maxAgeMs

const expire = (job: Job, run: Run) =>
  settle(job, { outcome: 'lost', attempts: 0, reason: 'budget', detail: 'it could not be sent for 7 days' }, run)

import type { Receipt } from '../receipt.ts'
import type { Limits } from './budget.ts'
import { type Job, leftover } from './job.ts'
import type { Outlet } from './outlet.ts'
import type { Lane } from './pursue.ts'
import { limitsFor, type Run, sendNow, settle } from './send.ts'

const maxAgeMs = 7 * 24 * 3_600_000

/** Old messages may use half of the time, and stop at the second failure: a new alert must not wait behind them. */
const shareOfBudget = 0.5
const maxFailures = 2

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
  for (const job of jobs) {
    const spent = waiting.length >= maxFailures
    const receipt = isExpired(job, run)
      ? await expire(job, run)
      : spent
        ? job.receipt
        : ((await sendNow(job, lane, run, shortened(limitsFor(job, run), run))) ?? left(job))
    if (receipt.outcome === 'pending') waiting.push({ ...job, receipt })
    receipts.push(receipt)
  }
  return { receipts, waiting }
}

const shortened = ({ deadline }: Limits, { startedAt }: Run): Limits => ({
  deadline: startedAt + (deadline - startedAt) * shareOfBudget,
  tries: 1
})

/** Another run is at the alert: the next one sends this, unless there is newer news by then. */
const left = ({ receipt }: Job): Receipt => ({ ...receipt, outcome: 'skipped', detail: 'another run is sending a message of this alert' })

const isExpired = ({ receipt }: Job, { ports }: Run) => ports.now() - Date.parse(receipt.at) > maxAgeMs

const expire = (job: Job, run: Run) =>
  settle(job, { outcome: 'lost', attempts: 0, reason: 'budget', detail: 'it could not be sent for 7 days' }, run)

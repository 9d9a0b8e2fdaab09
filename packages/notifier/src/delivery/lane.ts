import { type Receipt, superseded } from '../receipt.ts'
import { type Flushed, flush } from './backlog.ts'
import { type Job, jobOf } from './job.ts'
import type { Outlet } from './outlet.ts'
import type { Dispatch } from './ports.ts'
import type { Lane } from './pursue.ts'
import { type Run, send, sendNow, settle } from './send.ts'

export interface LaneReceipts {
  /** One for each dispatch, in their order. */
  own: readonly Receipt[]
  flushed: readonly Receipt[]
}

/** Everything for one outlet, one after the other: order holds, and a rate limit of the first delays the next. */
export async function sendInOrder(outlet: Outlet, dispatches: readonly Dispatch[], run: Run): Promise<LaneReceipts> {
  const lane: Lane = { quietUntil: 0 }
  const jobs = dispatches.map((dispatch) => jobOf(dispatch, run.startedAt))
  const flushed = await flush(outlet, new Set(jobs.map(idOf)), lane, run)
  const own = await sendAll(jobs, lane, run)
  return { own: await supersede(jobs, own, run), flushed: await supersedeFlushed(flushed, own, run) }
}

/** What has to wait for another run comes last, so that nothing else waits with it. */
async function sendAll(jobs: readonly Job[], lane: Lane, run: Run): Promise<readonly Receipt[]> {
  const first: (Receipt | undefined)[] = []
  for (const [index, job] of jobs.entries()) {
    first.push(repeats(job, jobs.slice(0, index)) ? repeated(job) : await sendNow(job, lane, run))
  }
  const receipts: Receipt[] = []
  for (const [index, job] of jobs.entries()) receipts.push(first[index] ?? (await send(job, lane, run)))
  return receipts
}

const idOf = ({ receipt }: Job) => receipt.id

const repeats = (job: Job, earlier: readonly Job[]) => earlier.some((one) => idOf(one) === idOf(job))

const repeated = ({ receipt }: Job): Receipt => ({ ...receipt, outcome: 'skipped', detail: 'this run has dealt with it already' })

/** A transition that stayed unsent while a newer one of its alert got through has nothing left to tell. */
async function supersede(jobs: readonly Job[], receipts: readonly Receipt[], run: Run): Promise<readonly Receipt[]> {
  return Promise.all(
    jobs.map(async (job, index) => {
      const receipt = receipts[index] ?? job.receipt
      const outdated = receipt.outcome === 'pending' && isTold(job, receipts.slice(index + 1))
      return outdated ? settleSuperseded({ ...job, receipt }, run) : receipt
    })
  )
}

async function supersedeFlushed({ receipts, waiting }: Flushed, own: readonly Receipt[], run: Run): Promise<readonly Receipt[]> {
  const outdated = waiting.filter((job) => isTold(job, [...receipts.slice(receipts.findIndex(({ id }) => id === idOf(job)) + 1), ...own]))
  const settled = await Promise.all(outdated.map((job) => settleSuperseded(job, run)))
  return receipts.map((receipt) => settled.find(({ id }) => id === receipt.id) ?? receipt)
}

const isTold = ({ receipt }: Job, later: readonly Receipt[]) =>
  later.some(({ alertKey, outcome }) => alertKey === receipt.alertKey && (outcome === 'delivered' || outcome === 'accepted'))

const settleSuperseded = (job: Job, run: Run) => settle(job, { outcome: 'skipped', attempts: 0, detail: superseded }, run)

import type { Receipt } from '../receipt.ts'
import { type Flushed, flush } from './backlog.ts'
import { type Job, jobOf } from './job.ts'
import type { Outlet } from './outlet.ts'
import type { Dispatch } from './ports.ts'
import type { Lane } from './pursue.ts'
import { type Run, send, settle } from './send.ts'

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
  const own: Receipt[] = []
  for (const [index, job] of jobs.entries()) own.push(repeats(job, jobs.slice(0, index)) ? repeated(job) : await send(job, lane, run))
  return { own: await supersede(jobs, own, run), flushed: await supersedeFlushed(flushed, own, run) }
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
  const outdated = waiting.filter((job) => isTold(job, own))
  const settled = await Promise.all(outdated.map((job) => settleSuperseded(job, run)))
  return receipts.map((receipt) => settled.find(({ id }) => id === receipt.id) ?? receipt)
}

const isTold = ({ receipt }: Job, later: readonly Receipt[]) =>
  later.some(({ alertKey, outcome }) => alertKey === receipt.alertKey && (outcome === 'delivered' || outcome === 'accepted'))

const settleSuperseded = (job: Job, run: Run) =>
  settle(job, { outcome: 'skipped', attempts: 0, detail: 'a newer message of this alert got through' }, run)

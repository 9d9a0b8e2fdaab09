import type { Remote } from '../channel.ts'
import type { Receipt } from '../receipt.ts'
import { oneLine } from '../text/clean.ts'
import { type Limits, limitsOf } from './budget.ts'
import { contentOf, type Job } from './job.ts'
import type { Keeper } from './keeper.ts'
import type { DeliveryOptions, DeliveryPorts } from './ports.ts'
import { type Lane, pursue } from './pursue.ts'
import type { Ending } from './react.ts'

const defaultTryMs = 10_000

/** What every message of one call of `deliver` shares. */
export interface Run {
  ports: DeliveryPorts
  options: DeliveryOptions
  startedAt: number
  keeper: Keeper
  redact(text: string): string
}

/** One transition from claim to receipt. It never throws: whatever goes wrong is a receipt. */
export async function send(job: Job, lane: Lane, run: Run, limits = limitsFor(job, run)): Promise<Receipt> {
  try {
    if (run.options.dryRun) return await rehearse(job, run)
    const now = run.ports.now()
    const until = limits.deadline + tryMsOf(run)
    const claim = await run.keeper.claim(job.receipt, contentOf(job.post), { now, until })
    if (claim.kind === 'done')
      return { ...claim.receipt, outcome: 'skipped', detail: `already ${claim.receipt.outcome} at ${claim.receipt.at}` }
    if (claim.kind === 'held') return { ...job.receipt, outcome: 'skipped', detail: 'another run is sending it' }
    return await settle(job, await attempt(addressed(job, claim.remote), lane, run, limits), run)
  } catch (error) {
    return settle(job, broken(error), run)
  }
}

export const limitsFor = ({ post }: Job, { options, startedAt }: Run): Limits => limitsOf(post.alert.severity, startedAt, options.budgetMs)

const tryMsOf = ({ options }: Run) => options.tryMs ?? defaultTryMs

type Result = Ending & { attempts: number }

async function attempt(job: Job, lane: Lane, run: Run, limits: Limits): Promise<Result> {
  const { post, outlet } = job
  const { transports, now, sleep, random, log } = run.ports
  const onRetry = (line: string) => log.info(run.redact(`${outlet.name}: ${line}`))
  const pursuit = { transports, now: () => now(), sleep, random, tryMs: tryMsOf(run), signal: run.options.signal, onRetry }
  const result = await pursue(outlet.open(post), limits, lane, pursuit)
  return result.outcome === 'delivered' && post.remote ? { remote: post.remote, ...result } : result
}

/** The caller's word on which message to edit comes before what the store remembers. */
function addressed(job: Job, remote: Remote | undefined): Job {
  return job.post.remote || !remote ? job : { ...job, post: { ...job.post, remote } }
}

async function rehearse(job: Job, run: Run): Promise<Receipt> {
  const known = await run.keeper.find(job.receipt.alertKey, job.receipt.channel)
  const text = run.redact(job.outlet.open(addressed(job, known?.remote).post).preview())
  run.ports.log.info(`${job.outlet.name}: would send ${text}`)
  return { ...job.receipt, outcome: 'dry-run', detail: `would send ${text.split('\n', 1)[0]}` }
}

/** Redacts, counts and keeps. */
export async function settle(job: Job, { outcome, attempts, detail, fix, ...rest }: Result, run: Run): Promise<Receipt> {
  const { id, alertKey, transition, channel, remote } = job.receipt
  const receipt: Receipt = {
    ...{ id, alertKey, transition, channel, ...(remote && { remote }) },
    ...rest,
    outcome: outcome === 'unsent' ? 'pending' : outcome,
    ...(detail !== undefined && { detail: shorten(run.redact(oneLine(detail))) }),
    ...(fix !== undefined && { fix: shorten(run.redact(oneLine(fix))) }),
    attempts: job.receipt.attempts + attempts,
    at: new Date(run.ports.now()).toISOString()
  }
  return run.keeper.keep(receipt, contentOf(job.post))
}

const shorten = (text: string) => text.slice(0, 1000)

const broken = (error: unknown): Result => ({
  outcome: 'lost',
  attempts: 0,
  reason: 'invalid',
  detail: `the message could not be built: ${error instanceof Error ? error.message : String(error)}`,
  fix: 'This is a bug in the channel; please report it with this line.'
})

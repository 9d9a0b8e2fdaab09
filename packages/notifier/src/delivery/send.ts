import type { Post } from '../channel.ts'
import { type Claim, type Receipt, superseded } from '../receipt.ts'
import { oneLine } from '../text/clean.ts'
import { type Limits, limitsOf } from './budget.ts'
import { contentOf, type Job } from './job.ts'
import type { Keeper } from './keeper.ts'
import type { Attempt } from './outlet.ts'
import type { DeliveryOptions, DeliveryPorts } from './ports.ts'
import { broken, type Lane, pursue } from './pursue.ts'
import type { Ending } from './react.ts'
import { awaitTurn, claim, tryMsOf } from './turn.ts'

/** What every message of one call of `deliver` shares. */
export interface Run {
  ports: DeliveryPorts
  options: DeliveryOptions
  startedAt: number
  keeper: Keeper
  redact(text: string): string
}

/** One transition from claim to receipt. It never throws: whatever goes wrong is a receipt. */
export const send = (job: Job, lane: Lane, run: Run): Promise<Receipt> => {
  const limits = limitsFor(job, run)
  return receiptOf(job, run, async () => sendClaimed(job, await awaitTurn(job, limits, run), lane, run, limits))
}

/** Sends it unless another run is at its alert: nothing then, since others need not wait with it. */
export const sendNow = (job: Job, lane: Lane, run: Run, limits = limitsFor(job, run)): Promise<Receipt | undefined> =>
  receiptOf(job, run, async () => {
    if (run.options.dryRun) return rehearse(job, run)
    const claimed = await claim(job, limits, run)
    return claimed.kind === 'busy' ? undefined : sendClaimed(job, claimed, lane, run, limits)
  })

async function receiptOf<T>(job: Job, run: Run, act: () => Promise<T>): Promise<T | Receipt> {
  try {
    return await act()
  } catch (error) {
    return settle(job, { ...broken(error), attempts: 0 }, run)
  }
}

async function sendClaimed(job: Job, claimed: Claim, lane: Lane, run: Run, limits: Limits): Promise<Receipt> {
  switch (claimed.kind) {
    case 'mine':
      return settle(job, await attempt(addressed(job, claimed), lane, run, limits), run)
    case 'done':
      return { ...claimed.receipt, outcome: 'skipped', detail: doneWords(claimed.receipt) }
    case 'held':
      return { ...job.receipt, outcome: 'skipped', detail: 'another run is sending it' }
    case 'busy':
      return settle(job, { outcome: 'unsent', attempts: 0, reason: 'budget', detail: inTheWay }, run)
  }
}

const doneWords = ({ outcome, at }: Receipt) => (outcome === 'skipped' ? superseded : `already ${outcome} at ${at}`)

/** What a run may have died of. */
const inTheWay = 'another run was still sending an earlier message of this alert'

export const limitsFor = ({ post }: Job, { options, startedAt }: Run): Limits => limitsOf(post.alert.severity, startedAt, options.budgetMs)

type Result = Ending & { attempts: number }

function built({ outlet, post }: Job): { attempt: Attempt } | { ending: Result } {
  try {
    return { attempt: outlet.open(post) }
  } catch (error) {
    return { ending: unbuilt(error) }
  }
}

async function attempt(job: Job, lane: Lane, run: Run, limits: Limits): Promise<Result> {
  const { post, outlet } = job
  const message = built(job)
  if ('ending' in message) return message.ending
  const { transports, now, sleep, random, log } = run.ports
  const named = (line: string) => run.redact(`${outlet.name}: ${line}`)
  const onRetry = (line: string) => log.info(named(line))
  const onFlaw = (line: string) => log.warn(named(line))
  const outdated = async () => {
    const asked = await claim(job, limits, run, true)
    return asked.kind === 'done' ? doneWords(asked.receipt) : undefined
  }
  const pursuit = {
    transports,
    now: () => now(),
    sleep,
    random,
    tryMs: tryMsOf(run),
    signal: run.options.signal,
    onRetry,
    onFlaw,
    outdated
  }
  const result = await pursue(message.attempt, limits, lane, pursuit)
  return result.outcome === 'delivered' && post.remote ? { remote: post.remote, ...result } : result
}

/** The caller's word on which message to edit comes before what the store remembers. */
function addressed(job: Job, { remote: known, tie }: Pick<Post, 'remote' | 'tie'>): Job {
  const remote = job.post.remote ?? known
  return { ...job, post: { ...job.post, ...(remote && { remote }), ...(tie && { tie }) } }
}

async function rehearse(job: Job, run: Run): Promise<Receipt> {
  const known = await run.keeper.find(job.receipt.alertKey, job.receipt.channel)
  const message = built(addressed(job, known ?? {}))
  if ('ending' in message) return settle(job, message.ending, run)
  const text = run.redact(message.attempt.preview())
  run.ports.log.info(`${job.outlet.name}: would send ${text}`)
  return { ...job.receipt, outcome: 'dry-run', detail: `would send ${text.split('\n', 1)[0]}` }
}

/** Redacts, counts and keeps. */
export async function settle(job: Job, { outcome, attempts, detail, fix, ...rest }: Result, run: Run): Promise<Receipt> {
  const { id, alertKey, transition, channel, order, remote } = job.receipt
  const receipt: Receipt = {
    ...{ id, alertKey, transition, channel, ...(order !== undefined && { order }), ...(remote && { remote }) },
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

/** No other try makes it one that can be built. */
const unbuilt = (error: unknown): Result => ({
  outcome: 'lost',
  attempts: 0,
  reason: 'invalid',
  detail: `the message could not be built: ${error instanceof Error ? error.message : String(error)}`,
  fix: 'This is a bug in the channel; please report it with this line.'
})

import { backoffMs } from '../backoff.ts'
import type { Claim } from '../receipt.ts'
import type { Limits } from './budget.ts'
import { contentOf, type Job } from './job.ts'
import { unlessAborted } from './pursue.ts'
import { newSeal } from './seal.ts'
import type { Run } from './send.ts'

const defaultTryMs = 10_000

export const tryMsOf = ({ options }: Run): number => options.tryMs ?? defaultTryMs

/** Takes a transition, if nobody else has it. */
export function claim({ receipt, post, outlet }: Job, { deadline }: Limits, run: Run, again = false): Promise<Claim> {
  const lease = { now: run.ports.now(), until: deadline + tryMsOf(run), again, ...(outlet.ties && { seal: newSeal() }) }
  return run.keeper.claim(receipt, contentOf(post), lease)
}

/** Asks again until it is this run's turn, as long as the time lasts. A run that died holds its place until its lease ends. */
export async function awaitTurn(job: Job, limits: Limits, run: Run): Promise<Claim> {
  const { ports, options } = run
  for (let asked = 1; ; asked++) {
    const claimed = await claim(job, limits, run, asked > 1)
    if (claimed.kind !== 'busy' || options.signal?.aborted) return claimed
    const now = ports.now()
    const ms = Math.min(backoffMs(Math.min(asked, slowest), ports.random()), claimed.until - now)
    if (now + ms >= limits.deadline) return claimed
    await ports.sleep(ms, options.signal).catch(unlessAborted(options.signal))
  }
}

/** From then on it asks every 2 to 4 s. */
const slowest = 3

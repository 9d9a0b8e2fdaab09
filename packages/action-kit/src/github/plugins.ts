import { Octokit } from '@octokit/core'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import { planFor } from './retry-plan.ts'

export interface Patience {
  /** Of the server whose limits are shared. */
  id: string
  /** A limit that lasts longer is an error at once. */
  maxWaitSeconds: number
  /** Milliseconds in a second of waiting. */
  secondMs: number
}

/** The plugins around a request: they bound what is in flight, space out writes, and carry out our plan of retries. */
export function pluginHook(patience: Patience): Octokit['hook'] {
  const Client = Octokit.plugin(planned(patience), retry, throttling)
  const { hook } = new Client({
    retry: { doNotRetry: everyFailure, retryAfterBaseValue: patience.secondMs },
    throttle: { id: patience.id, onRateLimit: () => false, onSecondaryRateLimit: () => false }
  })
  return hook
}

// plugin-retry knows no Retry-After and repeats writes: it only carries out what our plan says.
const everyFailure = Array.from({ length: 200 }, (_, index) => 400 + index)

interface Retrying {
  retry: { retryRequest(error: Error, retries: number, afterSeconds: number): Error }
}

function planned(patience: Patience) {
  return (octokit: Pick<Octokit, 'hook'>) => {
    octokit.hook.error('request', (error, options) => {
      const plan = planFor(error, Number(options.request.retryCount ?? 0), patience)
      if (!plan) throw error
      throw (octokit as typeof octokit & Retrying).retry.retryRequest(error, plan.retries, plan.afterSeconds)
    })
    return {}
  }
}

import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import { Octokit } from '@octokit/rest'
import type { Context } from '../context.ts'
import { ActionError } from '../errors.ts'
import { type Log, log as runnerLog } from '../output/log.ts'
import type { Exchange } from './exchange.ts'
import { failureOf } from './failure.ts'
import { fetchOver } from './fetch.ts'
import { explainRefusal } from './refusal.ts'
import { retryPlan } from './retry-plan.ts'

export interface GitHubOptions {
  token: string | undefined
  context: Pick<Context, 'apiUrl' | 'owner' | 'repo'>
  exchange: Exchange
  log?: Pick<Log, 'debug'>
  signal?: AbortSignal
  /** How long a rate limit may hold up the step. */
  maxWaitSeconds?: number
  timeoutMs?: number
  /** Milliseconds in a second of waiting; tests shorten it. */
  secondMs?: number
}

const largestAnswer = 32 * 1024 * 1024

/** Octokit as the step needs it: our transport, this server, quiet, patient within bounds, and with errors a user can act on. */
export function octokitFor({ token, context, exchange, signal, ...options }: GitHubOptions): Octokit {
  const { log = runnerLog, maxWaitSeconds = 60, timeoutMs = 15_000, secondMs = 1_000 } = options
  if (!token) throw new ActionError('There is no GitHub token', { fix: 'Leave out the `github-token` input, or pass ${{ github.token }}.' })
  const Client = Octokit.plugin(patience(maxWaitSeconds), retry, throttling)
  const quiet = quietLog(log)
  const octokit: Octokit = new Client({
    auth: token,
    baseUrl: context.apiUrl,
    userAgent: 'tocsin',
    log: quiet,
    request: { log: quiet, fetch: fetchOver(exchange, { timeoutMs, maxBytes: largestAnswer, signal }) },
    retry: { doNotRetry: everyFailure, retryAfterBaseValue: secondMs },
    throttle: { id: context.apiUrl, onRateLimit: () => false, onSecondaryRateLimit: () => false }
  })
  explainFailures(octokit, new URL(context.apiUrl).host, signal)
  return octokit
}

// Octokit logs each request to stderr, where the runner shows it to everybody.
function quietLog({ debug }: Pick<Log, 'debug'>) {
  const say = (message: unknown) => debug(String(message))
  return { debug: () => undefined, info: say, warn: say, error: say }
}

function explainFailures({ hook }: Octokit, host: string, signal: AbortSignal | undefined): void {
  hook.wrap('request', (request, endpoint) => untilAborted(Promise.resolve(request(endpoint)), signal))
  hook.error('request', (error) => {
    throw explainRefusal(error, host, Date.now())
  })
}

// plugin-retry knows no Retry-After and repeats writes: it only carries out what our plan says.
const everyFailure = Array.from({ length: 200 }, (_, index) => 400 + index)

interface Retrying {
  retry: { retryRequest(error: Error, retries: number, afterSeconds: number): Error }
}

function patience(maxWaitSeconds: number) {
  return (octokit: Pick<Octokit, 'hook'>) => {
    octokit.hook.error('request', (error, options) => {
      const failure = failureOf(error)
      const tried = Number(options.request.retryCount ?? 0)
      const plan = failure && retryPlan(failure, tried, { maxWaitSeconds, now: Date.now() })
      if (!plan) throw error
      throw (octokit as typeof octokit & Retrying).retry.retryRequest(error, plan.retries, plan.afterSeconds)
    })
    return {}
  }
}

/** A wait for the end of a limit must not outlive the step. */
function untilAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work
  const { promise: aborted, reject } = Promise.withResolvers<never>()
  const stop = () => reject(signal.reason)
  if (signal.aborted) stop()
  signal.addEventListener('abort', stop, { once: true })
  return Promise.race([work, aborted]).finally(() => signal.removeEventListener('abort', stop))
}

import { Octokit } from '@octokit/core'
import { paginateRest } from '@octokit/plugin-paginate-rest'
import type { Context } from '../context.ts'
import { ActionError } from '../errors.ts'
import { type Log, log as runnerLog } from '../output/log.ts'
import { readingData } from './data.ts'
import { downloads, type FetchWithin } from './downloads.ts'
import type { Exchange } from './exchange.ts'
import { type Fetch, fetchOver } from './fetch.ts'
import type { GitHub } from './github.ts'
import { patience } from './patience.ts'
import { explainRefusal } from './refusal.ts'
import { logged } from './request-log.ts'

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

export function clientFor(options: GitHubOptions): GitHub {
  const { exchange, signal, context, log = runnerLog, timeoutMs = 15_000 } = options
  const fetchWithin: FetchWithin = (limits) => logged(fetchOver(exchange, { ...limits, signal }), context.apiUrl, log.debug)
  const { request, paginate } = octokitFor({ ...options, log }, fetchWithin({ timeoutMs, maxBytes: largestAnswer }))
  return { request, paginate, ...downloads(request, context, fetchWithin) }
}

/** Octokit as the step needs it: our transport, this server, quiet, patient within bounds, and with errors a user can act on. */
function octokitFor({ token, context, signal, log, ...options }: GitHubOptions & { log: Pick<Log, 'debug'> }, fetch: Fetch) {
  if (!token) throw new ActionError('There is no GitHub token', { fix: 'Leave out the `github-token` input, or pass ${{ github.token }}.' })
  const { maxWaitSeconds = 60, secondMs = 1_000 } = options
  const quiet = quietLog(log)
  const octokit = new (Octokit.plugin(paginateRest))({
    auth: token,
    baseUrl: context.apiUrl,
    userAgent: 'tocsin',
    log: quiet,
    request: { log: quiet, fetch: readingData(fetch), parseSuccessResponseBody: false }
  })
  patience(octokit, { id: context.apiUrl, maxWaitSeconds, secondMs })
  explainFailures(octokit, { host: new URL(context.apiUrl).host, home: `${context.owner}/${context.repo}`, signal })
  return octokit
}

// Octokit logs to stderr, where the runner shows it to everybody.
function quietLog({ debug }: Pick<Log, 'debug'>) {
  const say = (message: unknown) => debug(String(message))
  return { debug: () => undefined, info: say, warn: say, error: say }
}

function explainFailures({ hook }: Octokit, { host, home, signal }: { host: string; home: string; signal: AbortSignal | undefined }): void {
  hook.wrap('request', (request, endpoint) => untilAborted(Promise.resolve(request(endpoint)), signal))
  hook.error('request', (error) => {
    throw explainRefusal(error, host, Date.now(), home)
  })
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

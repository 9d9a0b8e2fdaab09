import { type Failure, failureOf } from './failure.ts'

export interface RetryPlan {
  /** How often in all. */
  retries: number
  afterSeconds: number
}

export interface RetryBounds {
  /** A limit that lasts longer is an error at once. */
  maxWaitSeconds: number
  /** Milliseconds since 1970. */
  now: number
}

const retries = 3
const secondaryLimitSeconds = 60 // docs.github.com: wait at least one minute when no header says how long.
const transient = new Set([500, 502, 503, 504])

/** The plan for whatever a request threw, now; none for what is no failure of a request. */
export function planFor(error: unknown, tried: number, { maxWaitSeconds }: Pick<RetryBounds, 'maxWaitSeconds'>): RetryPlan | undefined {
  const failure = failureOf(error)
  return failure && retryPlan(failure, tried, { maxWaitSeconds, now: Date.now() })
}

/** Whether and when to try again. A write is tried again only when GitHub cannot have acted on it. */
export function retryPlan(failure: Failure, tried: number, { maxWaitSeconds, now }: RetryBounds): RetryPlan | undefined {
  if (failure.final) return undefined
  const wait = limitSeconds(failure, now) ?? transientSeconds(failure, tried)
  return wait !== undefined && wait <= maxWaitSeconds ? { retries, afterSeconds: Math.ceil(wait) } : undefined
}

/** How long a rate limit lasts, when it is what refused the request. */
export function limitSeconds({ status, headers, message }: Failure, now: number): number | undefined {
  const used = headers['x-ratelimit-remaining'] === '0'
  const told = seconds(headers['retry-after'])
  const isLimit = status === 429 || (status === 403 && (used || told !== undefined || /\brate limit|\babuse detection/i.test(message)))
  if (!isLimit) return undefined
  const reset = seconds(headers['x-ratelimit-reset'])
  return told ?? (used && reset !== undefined ? Math.max(0, reset - now / 1000) + 1 : secondaryLimitSeconds)
}

function transientSeconds({ status, headers, method, sent }: Failure, tried: number): number | undefined {
  if (status !== undefined && !transient.has(status)) return undefined
  if (method === 'POST' && sent) return undefined
  return Math.max(seconds(headers['retry-after']) ?? 0, (tried + 1) ** 2)
}

const seconds = (text = '') => (/^\d{1,10}$/.test(text) ? Number(text) : undefined)

import { type Answer, isoTime, Refused } from './call.ts'

/** docs.github.com: rate-limits-for-the-rest-api. */
export interface Limits {
  perHour: number
  anonymousPerHour: number
  searchPerMinute: number
  concurrent: number
  pointsPerMinute: number
  contentPerMinute: number
  contentPerHour: number
  /** GitHub refuses with either. */
  status: 403 | 429
}

export const githubLimits: Limits = {
  perHour: 1000,
  anonymousPerHour: 60,
  searchPerMinute: 30,
  concurrent: 100,
  pointsPerMinute: 900,
  contentPerMinute: 80,
  contentPerHour: 500,
  status: 403
}

export type Resource = 'core' | 'search'

interface Bucket {
  limit: number
  used: number
  resetAt: number
}

/** As `GET /rate_limit` shows it; `reset` is in seconds. */
export interface Rate {
  limit: number
  used: number
  remaining: number
  reset: number
}

/** One request as the limiter sees it. */
export interface Demand {
  token: string
  resource: Resource
  anonymous: boolean
  points: number
  /** Whether it makes an issue, a comment, a check … */
  creates: boolean
  now: number
}

export interface Limiter {
  /** Throws GitHub's refusal when a limit is reached. */
  admit(demand: Demand, inFlight: number): void
  /** Counts an answered request: one that was answered from the client's cache costs nothing. */
  settle(demand: Demand, answer: Answer): void
  headers(demand: Demand): Record<string, string>
  rate(demand: Demand, resource: Resource): Rate
}

const minute = 60_000
const hour = 60 * minute

export function limiter(limits: Limits): Limiter {
  const buckets = new Map<string, Bucket>()
  const spent = new Map<string, { at: number; points: number; creates: boolean }[]>()

  const bucketOf = ({ token, anonymous, now }: Demand, resource: Resource): Bucket => {
    const key = `${token} ${resource}`
    const known = buckets.get(key)
    if (known && known.resetAt > now) return known
    const core = anonymous ? limits.anonymousPerHour : limits.perHour
    const fresh = {
      limit: resource === 'search' ? limits.searchPerMinute : core,
      used: 0,
      resetAt: now + (resource === 'search' ? minute : hour)
    }
    buckets.set(key, fresh)
    return fresh
  }
  const headers = (demand: Demand) => rateHeaders(bucketOf(demand, demand.resource), demand.resource)

  return {
    headers,
    admit(demand, inFlight) {
      const { limit, used } = bucketOf(demand, demand.resource)
      if (used >= limit) throw refusal(limits.status, `API rate limit exceeded at ${isoTime(demand.now)}.`, headers(demand))
      const recent = (spent.get(demand.token) ?? []).filter(({ at }) => at > demand.now - hour)
      spent.set(demand.token, recent)
      const tooMuch = inFlight > limits.concurrent || overSecondary(limits, recent, demand)
      if (tooMuch) throw refusal(limits.status, secondaryText, { ...headers(demand), 'retry-after': '60' })
      recent.push({ at: demand.now, points: demand.points, creates: demand.creates })
    },
    settle(demand, { status }) {
      if (status !== 304) bucketOf(demand, demand.resource).used += 1
    },
    rate(demand, resource) {
      const { limit, used, resetAt } = bucketOf(demand, resource)
      return { limit, used, remaining: Math.max(0, limit - used), reset: Math.ceil(resetAt / 1000) }
    }
  }
}

const secondaryText = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'

function overSecondary(
  limits: Limits,
  recent: readonly { at: number; points: number; creates: boolean }[],
  { now, points, creates }: Demand
): boolean {
  const lastMinute = recent.filter(({ at }) => at > now - minute)
  const made = (some: readonly { creates: boolean }[]) => some.filter((it) => it.creates).length
  const sum = lastMinute.reduce((total, it) => total + it.points, points)
  return sum > limits.pointsPerMinute || (creates && (made(lastMinute) >= limits.contentPerMinute || made(recent) >= limits.contentPerHour))
}

function refusal(status: number, message: string, headers: Record<string, string>): Refused {
  const refused = new Refused(status, message)
  return Object.assign(refused, { answer: { ...refused.answer, headers } })
}

function rateHeaders({ limit, used, resetAt }: Bucket, resource: Resource): Record<string, string> {
  return {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(Math.max(0, limit - used)),
    'x-ratelimit-used': String(used),
    'x-ratelimit-reset': String(Math.ceil(resetAt / 1000)),
    'x-ratelimit-resource': resource
  }
}

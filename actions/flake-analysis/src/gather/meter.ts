import type { Client } from './ports.ts'

/** Counts the calls of a reading, and says when it has to end. */
export interface Meter {
  client: Client
  /** Calls made so far. */
  calls(): number
  /** Calls that are still allowed: by the budget, and by what the token has left. */
  left(): number
  /** Those that the budget still allows, whenever the token has them. */
  budgeted(): number
  /** When the token has more calls, where it is the token that has too few; seconds since 1970. */
  resetsAt(): number | undefined
}

interface Bounds {
  budget: number
  /** Calls of the token that are left to others. */
  reserve: number
  now(): number
  pause?: ((ms: number) => Promise<void>) | undefined
}

/** GitHub allows 900 in a minute: docs.github.com, rate limits for the REST API. */
const perMinute = 780
const minuteMs = 60_000

export function metered(client: Client, { budget, reserve, now, pause }: Bounds): Meter {
  let calls = 0
  let remaining = Number.POSITIVE_INFINITY
  let reset: number | undefined
  const begun: number[] = []

  /** Waits while the last minute had as many calls as GitHub allows. */
  const paced = async () => {
    while (pause && begun.length >= perMinute && now() - (begun[0] ?? 0) < minuteMs) await pause(minuteMs - (now() - (begun[0] ?? 0)))
    if (begun.length >= perMinute) begun.shift()
    begun.push(now())
  }
  const counted = async <T>(call: () => Promise<T>): Promise<T> => {
    calls += 1
    remaining -= 1
    await paced()
    return call()
  }
  const request: Client['request'] = async (route, parameters) => {
    const answer = await counted(() => client.request(route, parameters))
    // Answers may arrive out of order: within one period the smallest number is the newest.
    const told = numberIn(answer.headers, 'x-ratelimit-remaining')
    const until = numberIn(answer.headers, 'x-ratelimit-reset')
    if (told !== undefined) remaining = until === reset ? Math.min(remaining, told) : told
    reset = until ?? reset
    return answer
  }

  return {
    client: {
      request,
      jobLog: (id) => counted(() => client.jobLog(id)),
      artifact: (id, options) => counted(() => client.artifact(id, options))
    },
    calls: () => calls,
    left: () => Math.max(0, Math.min(budget - calls, remaining - reserve)),
    budgeted: () => Math.max(0, budget - calls),
    resetsAt: () => (remaining - reserve < budget - calls ? reset : undefined)
  }
}

/** A server without limits does not tell. */
function numberIn(headers: object, name: string): number | undefined {
  const told: unknown = Object.hasOwn(headers, name) ? headers[name as keyof typeof headers] : undefined
  return typeof told === 'string' && /^\d{1,12}$/.test(told) ? Number(told) : undefined
}

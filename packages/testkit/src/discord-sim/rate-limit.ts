import type { Answer } from './answer.ts'

/** Seen, not documented: 5 requests in 2 s for each webhook, shared by send, edit and delete. */
export interface RateLimit {
  limit: number
  windowMs: number
}

export interface Taken {
  allowed: boolean
  headers: Readonly<Record<string, string>>
  retryAfterMs: number
}

/** A fixed window for each bucket, as Discord's headers describe one. */
export function rateLimiter({ limit, windowMs }: RateLimit, now: () => number): (bucket: string) => Taken {
  const windows = new Map<string, { used: number; endsAt: number }>()
  return (bucket) => {
    const at = now()
    const known = windows.get(bucket)
    const window = known && known.endsAt > at ? known : { used: 0, endsAt: at + windowMs }
    windows.set(bucket, window)
    window.used += 1
    return taken(bucket, { limit, used: window.used, endsAt: window.endsAt, leftMs: window.endsAt - at })
  }
}

function taken(bucket: string, { limit, used, endsAt, leftMs }: { limit: number; used: number; endsAt: number; leftMs: number }): Taken {
  const headers = {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(Math.max(0, limit - used)),
    'x-ratelimit-reset': (endsAt / 1000).toFixed(3),
    'x-ratelimit-reset-after': (leftMs / 1000).toFixed(3),
    'x-ratelimit-bucket': bucket
  }
  return { allowed: used <= limit, headers, retryAfterMs: leftMs }
}

/** The body is exact, the header rounded up. */
export function tooMany({ retryAfterMs }: Taken): Answer {
  const headers = { 'retry-after': String(Math.ceil(retryAfterMs / 1000)), 'x-ratelimit-scope': 'user' }
  return { status: 429, headers, body: { message: 'You are being rate limited.', retry_after: retryAfterMs / 1000, global: false } }
}

import type { RawAnswer } from '../faults/interpose.ts'
import { isRecord, parseJson } from './json.ts'
import type { Complaint } from './violation.ts'

// Clocks round: a client that waits exactly as long as it was told may arrive a little early.
const toleranceMs = 20
// No rule of Discord's: long enough to tell a fast retry from a later run.
const banQuietMs = 2_000

/** Remembers how long each webhook was told to be quiet, and which are gone. */
export function patience(now: () => number) {
  const quiet = new Map<string, { until: number; why: string }>()
  const dead = new Set<string>()
  return {
    onRequest(webhook: string): readonly Complaint[] {
      const told = quiet.get(webhook)
      return [
        ...(told && now() < told.until - toleranceMs
          ? [{ kind: 'impatient' as const, message: `came ${told.until - now()} ms too early: ${told.why}` }]
          : []),
        ...(dead.has(webhook) ? [{ kind: 'dead-webhook' as const, message: 'a webhook that answered 401 or 404 was used again' }] : [])
      ]
    },
    onAnswer(webhook: string, { status, headers, body }: RawAnswer): void {
      const json = parseJson(body.toString())
      const code = isRecord(json) ? json.code : undefined
      // 30046 is a 429 too, of one message and for ever.
      if (status === 429 && code !== 30046) quiet.set(webhook, quietTime(headers, json, now()))
      if (code === 10015 || code === 50027) dead.add(webhook)
    }
  }
}

/** Discord's body is exact, its header is rounded up; an answer with neither is Cloudflare's ban. */
function quietTime(headers: RawAnswer['headers'], json: unknown, at: number): { until: number; why: string } {
  const seconds = isRecord(json) && typeof json.retry_after === 'number' ? json.retry_after : inHeader(String(headers['retry-after']), at)
  return Number.isNaN(seconds)
    ? { until: at + banQuietMs, why: 'a ban says no time, a fast retry makes it longer' }
    : { until: at + seconds * 1000, why: `retry after ${seconds} s` }
}

/** Seconds, or an HTTP-date. */
const inHeader = (value: string, at: number) => (/^\d/.test(value) ? Number.parseFloat(value) : (Date.parse(value) - at) / 1000)

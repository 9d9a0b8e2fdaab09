import type { HttpAnswer } from '../../http.ts'
import type { Said } from './answer.ts'

const longestMs = 24 * 60 * 60 * 1000

/**
 * How long an answer asks to wait, in ms: the longer of the body's exact and the header's rounded seconds, at most a day. `undefined`
 * when it says nothing usable. https://docs.discord.com/developers/topics/rate-limits
 */
export function waitOf({ headers }: HttpAnswer, body: Said | undefined): number | undefined {
  const asked = usable([body?.retryAfter, retryAfter(headers)])
  const waits = asked.length > 0 ? asked : usable([number(headers['x-ratelimit-reset-after'])])
  return waits.length === 0 ? undefined : Math.min(Math.ceil(Math.max(...waits) * 1000), longestMs)
}

/** The page of the ban in front of Discord, whatever headers it comes with. */
export const isBanPage = ({ body }: HttpAnswer) => /\b1015\b|being (?:blocked|rate limited)/i.test(body.slice(0, 20_000))

/** Seconds, or a date that is compared with the date of the answer itself. */
function retryAfter(headers: HttpAnswer['headers']): number | undefined {
  const value = headers['retry-after']
  const at = Date.parse(value ?? '')
  const now = Date.parse(headers.date ?? '')
  return number(value) ?? (Number.isNaN(at - now) ? undefined : Math.max(0, (at - now) / 1000))
}

const number = (text: string | undefined) => (text !== undefined && /^\d+(?:\.\d+)?$/.test(text.trim()) ? Number(text) : undefined)

const usable = (waits: readonly (number | undefined)[]) =>
  waits.filter((wait) => wait !== undefined && Number.isFinite(wait) && wait >= 0) as number[]

import { fields, type HttpAnswer, oneLine, parsedJson } from '@tocsin/notifier'

export type PushVerdict =
  | { kind: 'accepted'; rejected: number; said?: string }
  | { kind: 'retry'; detail: string; afterMs?: number }
  | { kind: 'final'; detail: string }

/** No other status may be tried again: opentelemetry.io/docs/specs/otlp/#retryable-response-codes. */
const retryable: readonly number[] = [429, 502, 503, 504]

/** What an answer of OTLP/HTTP means. A partial success is one, and is not sent again. */
export function otlpVerdict({ status, headers, body }: HttpAnswer, now: number): PushVerdict {
  if (status >= 200 && status < 300) return accepted(fields(parsedJson(body)))
  if (!retryable.includes(status))
    return { kind: 'final', detail: [`answered ${status}`, saidIn(fields(parsedJson(body)).message)].filter(Boolean).join(': ') }
  const afterMs = retryAfterMs(headers['retry-after'], now)
  return { kind: 'retry', detail: `answered ${status}`, ...(afterMs !== undefined && { afterMs }) }
}

function accepted({ partialSuccess }: ReturnType<typeof fields>): PushVerdict {
  const { rejectedDataPoints, rejectedSpans, errorMessage } = fields(partialSuccess)
  const rejected = Number(rejectedDataPoints ?? rejectedSpans ?? 0)
  const said = saidIn(errorMessage)
  return { kind: 'accepted', rejected: Number.isSafeInteger(rejected) && rejected > 0 ? rejected : 0, ...(said && { said }) }
}

/** Seconds, or a date of HTTP; absent where it is neither. */
export function retryAfterMs(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined
  if (/^\s*\d{1,9}\s*$/.test(header)) return Number(header) * 1000
  const date = /^[A-Z][a-z]{2,8},? /.test(header) ? Date.parse(header) : Number.NaN
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}

const longestSaid = 200

const saidIn = (text: unknown) => (typeof text === 'string' ? oneLine(text).slice(0, longestSaid).toWellFormed() : '')

import type { Expectations } from '@tocsin/notifier'
import type { Reach } from './http/exchange.ts'

export const oneMebibyte = 1_048_576

/** A body is read as far as something is asked of it, and its size is counted as far as that is. */
export function reachOf({ size }: Expectations): Reach {
  return { keep: oneMebibyte, count: Math.max(oneMebibyte, size?.atLeast ?? 0, size?.atMost ?? 0) }
}

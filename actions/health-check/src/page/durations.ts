import { duration } from '@tocsin/notifier'

/** `288 ms`, `1.9 s`. */
export const response = (ms: number): string => (ms >= 1_000 && ms < 9_950 ? `${(ms / 1_000).toFixed(1)} s` : duration(ms))

/** How long something lasts, in seconds at least. */
export const lasting = (ms: number): string => duration(Math.max(1_000, ms))

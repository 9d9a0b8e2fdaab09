/** What is probed, alike by all that are measured. */
export interface Case {
  name: string
  urls: readonly string[]
  /** Of one try. */
  timeoutMs: number
  /** So slow with a peer that one round of it has to do. */
  once: boolean
}

/** Of which of them the verdicts speak. */
export const names = {
  fleet: '200 endpoints, 50 ms',
  quick: '200 endpoints, 0 ms',
  single: '1 endpoint, 0 ms',
  mixed: '17 good, 2 refused, 1 hanging'
} as const

export const tries = 2
const usualMs = 10_000
export const mixedTimeoutMs = 2_000

/** `open` answers `/50/…` after 50 ms and `/hang` never; nobody listens at `closed`. */
export function casesOf(open: string, closed: string): readonly Case[] {
  const after = (ms: number, count: number) => Array.from({ length: count }, (_, index) => `${open}/${ms}/${index}`)
  const usual = { timeoutMs: usualMs, once: false }
  return [
    { name: names.fleet, urls: after(50, 200), ...usual },
    { name: names.quick, urls: after(0, 200), ...usual },
    { name: names.single, urls: after(0, 1), ...usual },
    { name: names.mixed, urls: [...after(50, 17), `${closed}/a`, `${closed}/b`, `${open}/hang`], timeoutMs: mixedTimeoutMs, once: true }
  ]
}

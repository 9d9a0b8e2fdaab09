import { log } from './log.ts'

export interface Progress {
  /** Counts finished pieces, and says so at most every ten seconds. */
  step(count?: number): void
  /** Says how it ended and how long it took. */
  done(): void
}

const quietMs = 10_000

/** Tells the log how far long work has come: `Reading runs: 120 of 400 (30 %)`. A total of 0 is unknown. */
export function progress(
  what: string,
  total = 0,
  { say = log.info, now = Date.now }: { say?: (line: string) => void; now?: () => number } = {}
): Progress {
  const startedAt = now()
  let [finished, saidAt] = [0, startedAt]
  const share = () => (total > 0 ? ` of ${total} (${Math.floor((100 * finished) / total)} %)` : '')
  return {
    step: (count = 1) => {
      finished += count
      if (now() - saidAt < quietMs) return
      saidAt = now()
      say(`${what}: ${finished}${share()}`)
    },
    done: () => say(`${what}: ${finished} in ${((now() - startedAt) / 1000).toFixed(1)} s`)
  }
}

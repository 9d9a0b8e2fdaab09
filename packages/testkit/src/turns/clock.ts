import type { Effect } from './turns.ts'

/** A clock that only effects move on. */
export interface Watch {
  clock: { now: number }
  random(): number
}

/** Effects that take up to `most` milliseconds each, by chance. */
export const lasting =
  (effect: Effect, most: number, { clock, random }: Watch): Effect =>
  (work) =>
    effect(() =>
      work().finally(() => {
        clock.now += 1 + Math.floor(random() * most)
      })
    )

/** What one look at the clock takes. */
const glanceMs = 200

/** Others go on while a process sleeps. */
export function dozing(effect: Effect, watch: Watch): (ms: number) => Promise<void> {
  const glance = lasting(effect, glanceMs, watch)
  return async (ms) => {
    for (const wake = watch.clock.now + ms; watch.clock.now < wake; ) await glance(async () => undefined)
  }
}

import { setImmediate } from 'node:timers/promises'

/** Looked up once: in the context of a test that costs more than what it computes. */
const { imul } = Math

/** 0 ≤ x < 1, the same ones for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export interface Kill {
  /** Which of its effects a process does not survive, from 1. */
  nth: number
  moment: 'before' | 'after'
}

export type Effect = <T>(work: () => Promise<T>) => Promise<T>

/** Several processes in one: chance says whose effect comes next, one at a time, and who dies at which. */
export function turns(random: () => number) {
  const waiting: (() => Promise<void>)[] = []

  /** The effects of one process. */
  function process(kill?: Kill): Effect {
    let count = 0
    return async <T>(work: () => Promise<T>): Promise<T> => {
      count += 1
      const dies = kill !== undefined && count >= kill.nth
      if (dies && (count > kill.nth || kill.moment === 'before')) return new Promise(() => {})
      const { promise, resolve, reject } = Promise.withResolvers<T>()
      waiting.push(() => work().then(dies ? () => undefined : resolve, reject))
      return promise
    }
  }

  /** Until nobody has anything left to do. */
  async function play(): Promise<void> {
    await setImmediate()
    while (waiting.length > 0) {
      const [next] = waiting.splice(Math.floor(random() * waiting.length), 1)
      await next?.()
      await setImmediate()
    }
  }
  return { process, play }
}

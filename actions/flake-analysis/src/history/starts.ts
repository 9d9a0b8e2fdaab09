import type { Codes } from '../model/outcome-codes.ts'
import { most } from './sheet.ts'

const unknown = -1

/** Starts by the index of the execution: the last one is that of the last outcome, and so on backwards. */
export function startsAt(codes: Codes, starts: readonly number[]): Map<number, number> {
  const found = new Map<number, number>()
  for (let [at, left] = [codes.length - 1, starts.length - 1]; at >= 0 && left >= 0; at -= 1) {
    if (codes[at] === 0) continue
    const start = starts[left] ?? unknown
    if (start !== unknown) found.set(at, start)
    left -= 1
  }
  return found
}

/** The starts of the newest outcomes, oldest first. */
export function startsOf(codes: Codes, starts: ReadonlyMap<number, number>): number[] {
  const newestFirst: number[] = []
  let found = 0
  for (let at = codes.length - 1; at >= 0 && found < starts.size && newestFirst.length < most.starts; at -= 1) {
    if (codes[at] === 0) continue
    if (starts.has(at)) found += 1
    newestFirst.push(starts.get(at) ?? unknown)
  }
  return newestFirst.toReversed()
}

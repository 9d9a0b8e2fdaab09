import { clip } from './clip.ts'

/** The largest n in 0…max that fits; -1 when none was seen to. What it returns has been tried, so a rule may be rough. */
export function largest(max: number, fits: (n: number) => boolean): number {
  let low = -1
  let high = max
  while (low < high) {
    const middle = low + Math.ceil((high - low) / 2)
    if (fits(middle)) low = middle
    else high = middle - 1
  }
  return low
}

/** As much of a text as still fits in `room` once it is drawn, with `…` at its end; `''` when that is nothing. */
export function shrink(text: string, room: number, draw: (part: string) => string): string {
  // One more unit makes `clip` set its sign though all of the text would fit.
  const part = (n: number) => draw(clip(`${text} `, n))
  const best = largest(Math.min(text.length, room), (n) => part(n).length <= room)
  return best < 2 ? '' : part(best)
}

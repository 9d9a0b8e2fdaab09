import { clip } from '../../text-clip.ts'

/** The largest n in 0…max that fits; -1 when none was seen to. What it returns has been tried, so a rule may be rough. */
export function largest(max: number, fits: (n: number) => boolean): number {
  let low = -1
  let high = max
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fits(middle)) low = middle
    else high = middle - 1
  }
  return low
}

/** As much of a text as still fits in `room` once it is drawn, with `…` at its end; `''` when that is nothing. */
export function shrink(text: string, room: number, draw: (part: string) => string): string {
  const best = largest(Math.min(text.length - 1, room), (n) => draw(clip(text, n)).length <= room)
  return best < 2 ? '' : draw(clip(text, best))
}

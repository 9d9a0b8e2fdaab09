import type { PageState } from '../model.ts'
import { type Colour, png } from './png.ts'

const colours: Readonly<Record<PageState, Colour>> = {
  up: [42, 157, 102],
  degraded: [219, 160, 23],
  down: [211, 48, 58],
  maintenance: [74, 128, 222],
  unknown: [133, 143, 155]
}
/** Discord's dark theme; in a light one the picture is a dark card. */
const ground: Colour = [43, 45, 49]

const cell = 20
const gap = 4
const most = { columns: 31, rows: 30 }

/**
 * States as a grid of squares on a PNG, a row for each list: seven days of 24 hours, or the days of several endpoints. Each
 * state has a shape of its own, for readers who cannot tell the colours apart.
 */
export function digestPicture(rows: readonly (readonly PageState[])[]): Buffer {
  const drawn = rows.slice(0, most.rows).map((row) => row.slice(0, most.columns))
  const columns = Math.max(1, ...drawn.map((row) => row.length))
  const [width, height] = [columns, Math.max(1, drawn.length)].map((count) => count * (cell + gap) + gap) as [number, number]
  return png(Array.from({ length: height }, (_, y) => Array.from({ length: width }, (_, x) => pixel(drawn, x, y))))
}

function pixel(rows: readonly (readonly PageState[])[], x: number, y: number): Colour {
  const place = (at: number) => [Math.floor((at - gap) / (cell + gap)), (at - gap) % (cell + gap)] as const
  const [[column, left], [row, top]] = [place(x), place(y)]
  const state = rows[row]?.[column]
  if (state === undefined || x < gap || y < gap || left >= cell || top >= cell) return ground
  return isHole(state, left, top) ? ground : colours[state]
}

/** Up is full; degraded a bar with its upper third cut off, down crossed, maintenance a ring, unknown a dot. */
function isHole(state: PageState, x: number, y: number): boolean {
  const [fromMiddleX, fromMiddleY] = [Math.abs(x - (cell - 1) / 2), Math.abs(y - (cell - 1) / 2)]
  if (state === 'degraded') return y < cell / 3
  if (state === 'down') return Math.abs(fromMiddleX - fromMiddleY) < 1.5 && fromMiddleX < 7
  if (state === 'maintenance') return Math.max(fromMiddleX, fromMiddleY) < 4
  return state === 'unknown' && Math.max(fromMiddleX, fromMiddleY) > 4
}

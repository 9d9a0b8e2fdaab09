import { ascii } from './bytes.ts'
import { closeTag } from './close-tag.ts'
import { openTag } from './open-tag.ts'
import type { Scan } from './scan.ts'
import { special } from './special.ts'
import { spaceOutside, text } from './text.ts'

/** Whatever begins at the place that was reached. */
export function content(scan: Scan): boolean {
  const { bytes, at } = scan.window
  if (bytes[at] !== ascii.less) return scan.open.length === 0 ? spaceOutside(scan) : text(scan)
  const next = bytes[at + 1]
  if (next === ascii.slash) return closeTag(scan)
  if (next === ascii.bang || next === ascii.question) return special(scan)
  return openTag(scan)
}

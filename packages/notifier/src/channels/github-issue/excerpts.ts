import type { Excerpt } from '../../alert.ts'
import { codeBlock, escapeMarkdown, markdownLink } from '../../markdown/escape.ts'
import { visible } from '../../text/clean.ts'
import { clip } from '../../text/clip.ts'
import { largest } from '../../text/shrink.ts'
import { room as least } from './limits.ts'

/** Longer ones would push everything else out of sight. */
const folded = 30

/** Log lines as fenced code under their titles. The room is shared equally; what one leaves goes to those after it. */
export function drawExcerpts(excerpts: readonly Excerpt[], room: number): string {
  const telling = excerpts.filter(({ lines }) => lines.some((line) => visible(line).trim() !== ''))
  const drawn: string[] = []
  let left = room
  for (const [index, excerpt] of telling.entries()) {
    const share = Math.floor(left / (telling.length - index)) - 2
    const part = share < least.excerpt ? '' : draw(excerpt, share)
    if (part !== '') drawn.push(part)
    left -= part.length + 2
  }
  return drawn.join('\n\n')
}

/** As many of its lines as fit, with a word on what was left out and where it is. */
function draw(excerpt: Excerpt, limit: number): string {
  const whole = part(excerpt, excerpt.lines.length)
  if (whole.length <= limit) return whole
  const best = largest(excerpt.lines.length - 1, (n) => n > 0 && part(excerpt, n).length <= limit)
  const [first = ''] = excerpt.lines
  const short = { ...excerpt, lines: [clip(first, Math.floor(limit / 2)), ...excerpt.lines.slice(1)] }
  const drawn = best > 0 ? part(excerpt, best) : part(short, 1)
  return drawn.length <= limit ? drawn : ''
}

function part({ title, lines, url }: Excerpt, count: number): string {
  const code = codeBlock(lines.slice(0, count).join('\n'))
  const rest = lines.length - count
  const cut =
    rest > 0 ? `\n\n<sub>${rest} more ${rest === 1 ? 'line' : 'lines'}${url ? `: ${markdownLink('the whole log', url)}` : ''}</sub>` : ''
  const name = clip(title, 200)
  const heading = url ? markdownLink(name || 'Log', url) : escapeMarkdown(name)
  if (count <= folded) return `${heading === '' ? '' : `<b>${heading}</b>\n\n`}${code}${cut}`
  const summary = `<summary>${escapeMarkdown(name) || 'Log'}, ${count} lines</summary>`
  return `<details>${summary}\n\n${code}${cut}\n\n</details>`
}

import type { Excerpt } from '../../alert.ts'
import type { Span } from '../../text/text.ts'
import { toMarkdown } from './markdown.ts'
import { isBlank } from './plain.ts'

/** A shorter piece of a log tells nothing. */
const least = 60

/** Log lines as code blocks under their titles. The room is shared equally; what one leaves goes to those after it. */
export function drawExcerpts(excerpts: readonly Excerpt[], room: number): string {
  const telling = excerpts.filter(({ lines }) => lines.some((line) => !isBlank(line)))
  let out = ''
  for (const [index, excerpt] of telling.entries()) {
    const share = Math.floor((room - out.length) / (telling.length - index)) - 1
    if (share < least) continue
    out += `${out === '' ? '' : '\n'}${toMarkdown([...heading(excerpt), { block: excerpt.lines.join('\n') }], share)}`
  }
  return out
}

function heading({ title, url }: Excerpt): Span[] {
  if (isBlank(title)) return []
  return [url ? { link: title, href: url } : { bold: title }, '\n']
}

import { clip } from './clip.ts'
import type { Span, Text } from './text.ts'

/** The beginning of a text: at most `max` characters of what was written, however a channel draws them. `…` where it was cut. */
export function clipText(text: Text, max: number): Text {
  let left = max
  const kept: Span[] = []
  for (const span of text) {
    const size = sizeOf(span)
    if (size > left) return [...kept, ...(left < 1 ? ['…'] : [clipped(span, left)])]
    kept.push(span)
    left -= size
  }
  return kept
}

/** Characters that a writer put into a text. */
const lengthOf = (text: Text): number => text.reduce((sum, span) => sum + sizeOf(span), 0)

function sizeOf(span: Span): number {
  if (typeof span === 'string') return span.length
  if ('quote' in span) return lengthOf(span.quote)
  if ('subtext' in span) return lengthOf(span.subtext)
  return Object.values(span)[0]?.length ?? 0
}

/** Trusted Markdown and times make no sense in part. */
function clipped(span: Span, max: number): Span {
  if (typeof span === 'string') return clip(span, max)
  if ('bold' in span) return { bold: clip(span.bold, max) }
  if ('italic' in span) return { italic: clip(span.italic, max) }
  if ('code' in span) return { code: clip(span.code, max) }
  if ('link' in span) return { ...span, link: clip(span.link, max) }
  if ('block' in span) return { ...span, block: clip(span.block, max) }
  if ('quote' in span) return { quote: clipText(span.quote, max) }
  if ('subtext' in span) return { subtext: clipText(span.subtext, max) }
  return '…'
}

import { clip, prose, type Span, type Text } from '@tocsin/notifier'

/** About fifteen lines of a phone; the rest is a tap away. */
const usual = 600

/** A line break takes as much of a screen as this many letters. */
const lineCost = 30

/** What people wrote, shortened for a chat. */
export const body = (markdown: string, max: number = usual): Text => begin(prose(markdown), max)

/** The beginning of a text, ending in `…` where something was left out. */
export function begin(text: Text, max: number): Text {
  const out: Span[] = []
  let left = max
  for (const span of text) {
    const cost = costOf(span)
    if (cost > left) return [...out, ...cut(span, left)]
    out.push(span)
    left -= cost
  }
  return out
}

function costOf(span: Span): number {
  if (typeof span !== 'object') return span.length + lineCost * (span.split('\n').length - 1)
  if ('quote' in span) return span.quote.reduce((sum, each) => sum + costOf(each), lineCost)
  if ('subtext' in span) return span.subtext.reduce((sum, each) => sum + costOf(each), lineCost)
  return 'block' in span ? costOf(span.block) + lineCost : (Object.values(span)[0]?.length ?? 0)
}

function cut(span: Span, left: number): Text {
  if (typeof span === 'string') return [shortened(span, left)]
  if ('block' in span) return left > 2 * lineCost ? [{ ...span, block: shortened(span.block, left - lineCost) }] : ['…']
  return 'quote' in span && left > 2 * lineCost ? [{ quote: begin(span.quote, left - lineCost) }] : ['…']
}

/** Whole lines while they last, then a part of one. */
function shortened(text: string, max: number): string {
  const lines: string[] = []
  let left = max
  for (const line of text.split('\n')) {
    if (line.length > left) return [...lines, left > 0 ? clip(line, left) : '…'].join('\n')
    lines.push(line)
    left -= line.length + lineCost
  }
  return lines.join('\n')
}

import { oneLine } from '../../text/clean.ts'
import { largest, shrink } from '../../text/shrink.ts'
import { isBlock, type Span, type Text } from '../../text/text.ts'
import { clipMarkdown, closedEscape } from './clip-markdown.ts'
import { codeBlock, codeSpan } from './code.ts'
import { escapeLine, escapeText } from './escape.ts'
import { linkTarget, maskedLink } from './link.ts'
import { isBlank } from './plain.ts'

interface Step {
  /** What is written before the span, with the line break that it needs. */
  before: string
  span: Span
}

/** Text as Discord Markdown of at most `limit` UTF-16 units. What does not fit is cut between graphemes, markup is closed, `…` ends it. */
export function toMarkdown(text: Text, limit: number): string {
  const steps: Step[] = []
  let out = ''
  for (const span of merged(text)) {
    const drawn = draw(span)
    if (drawn === '') continue
    const before = withSeam(out, steps.at(-1)?.span, span, drawn)
    steps.push({ before, span })
    out = before + drawn
    if (out.trimEnd().length > limit) return cut(steps, limit)
  }
  return out.trim()
}

/** Cuts the last span, or ends before it, or does the same with the span before it. */
function cut(steps: readonly Step[], limit: number): string {
  for (const { before, span } of steps.toReversed()) {
    const part = drawCut(span, limit - before.length)
    if (part !== '') return (before + part).trim()
    const kept = before.trim()
    const sign = kept.endsWith('```') || isBlock(span) ? '\n…' : '…'
    if (kept !== '' && kept.length + sign.length <= limit) return kept + sign
  }
  return ''
}

function draw(span: Span): string {
  if (typeof span === 'string') return escapeText(span)
  if ('bold' in span) return wrap('**', escapeLine(span.bold))
  if ('italic' in span) return wrap('*', escapeLine(span.italic))
  if ('code' in span) return codeSpan(span.code)
  if ('link' in span) return maskedLink(span.link, span.href)
  if ('time' in span) return timestamp(span)
  if ('block' in span) return isBlank(span.block) ? '' : codeBlock(span.block, span.language)
  if ('quote' in span) return prefixed('> ', toMarkdown(span.quote, Number.POSITIVE_INFINITY))
  if ('subtext' in span) return prefixed('-# ', toMarkdown(span.subtext, Number.POSITIVE_INFINITY))
  return closedEscape(span.markdown)
}

/** The beginning of one span, with `…`; `''` when it is a thing that makes no sense in part. */
function drawCut(span: Span, room: number): string {
  if (typeof span === 'string') return shrink(span, room, escapeText)
  if ('bold' in span) return shrink(span.bold, room, (bold) => draw({ bold }))
  if ('italic' in span) return shrink(span.italic, room, (italic) => draw({ italic }))
  if ('code' in span) return shrink(span.code, room, (code) => draw({ code }))
  if ('link' in span) return shrink(span.link, room, (link) => draw({ ...span, link }))
  if ('time' in span) return ''
  if ('block' in span) return shrink(span.block, room, (block) => draw({ ...span, block }))
  if ('quote' in span) return cutLines('> ', span.quote, room)
  if ('subtext' in span) return cutLines('-# ', span.subtext, room)
  return clipMarkdown(closedEscape(span.markdown), room)
}

function cutLines(prefix: string, text: Text, room: number): string {
  const part = (n: number) => prefixed(prefix, toMarkdown(text, n))
  const best = largest(Math.max(room, 0), (n) => part(n).length <= room)
  return best < 1 ? '' : part(best)
}

const wrap = (mark: string, text: string) => (text === '' ? '' : `${mark}${text}${mark}`)

const prefixed = (prefix: string, text: string) => (text === '' ? '' : text.replace(/^/gm, prefix))

const styles = { relative: 'R', date: 'D', time: 't' } as const

const timestamp = ({ time, style }: { time: string; style: keyof typeof styles }) =>
  `<t:${Math.floor(Date.parse(time) / 1000)}:${styles[style]}>`

/** A quote or a code block needs a line of its own; two marks in a row would be read as one other mark. */
function withSeam(out: string, last: Span | undefined, next: Span, drawn: string): string {
  const onOwnLine = isBlock(next) || (last !== undefined && isBlock(last))
  if (onOwnLine && out !== '' && !out.endsWith('\n') && !drawn.startsWith('\n')) return `${out}\n`
  return out.endsWith('*') && drawn.startsWith('*') ? `${out}\u200b` : out
}

/** What comes to nothing but words is words: a time that is none, a link to nowhere, an empty block. */
function legible(span: Span): Span {
  if (typeof span === 'string') return span
  if ('time' in span && Number.isNaN(Date.parse(span.time))) return span.time
  if ('link' in span && !linkTarget(span.href)) return oneLine(span.link)
  return !('quote' in span) && !('subtext' in span) && draw(span) === '' ? '' : span
}

/** Joins neighbouring strings, so that no mark is made of two halves such as `1` and `. item`. */
function merged(text: Text): Span[] {
  const spans: Span[] = []
  for (const given of text) {
    const span = legible(given)
    const last = spans.at(-1)
    if (typeof span === 'string' && typeof last === 'string') spans[spans.length - 1] = last + span
    else spans.push(span)
  }
  return spans
}

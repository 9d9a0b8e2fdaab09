import { clean, visible } from '../text/clean.ts'
import { clipText } from '../text/clip-text.ts'
import { largest } from '../text/shrink.ts'
import { isBlock, type Span, type Text } from '../text/text.ts'
import { codeBlock, codeSpan, escapeMarkdown, markdownLink } from './escape.ts'

/** Text as GitHub Markdown, for issues, comments and job summaries, in at most `limit` characters. Nothing that a stranger wrote marks it up. */
export function githubMarkdown(text: Text, limit = Number.POSITIVE_INFINITY): string {
  const whole = draw(text)
  if (whole.length <= limit) return whole
  const best = largest(limit, (max) => draw(clipText(text, max)).length <= limit)
  return best < 1 ? '' : draw(clipText(text, best))
}

function draw(text: Text): string {
  const parts: string[] = []
  let run = ''
  for (const span of text) {
    const drawn = drawSpan(span)
    if (drawn === '' || !isBlock(span)) run += drawn
    else {
      parts.push(withBreaks(run), drawn)
      run = ''
    }
  }
  return [...parts, withBreaks(run)].filter((part) => part !== '').join('\n\n')
}

/** Issues keep a line break as it is, job summaries only after two spaces. */
const withBreaks = (run: string) =>
  run
    .trim()
    .replace(/[^\S\n]*\n/g, '\n')
    .replace(/(?<!\n)\n(?!\n)/g, '  \n')

// Bold and italic are HTML: whether `**` opens depends on the characters around it, which a stranger may have written.
function drawSpan(span: Span): string {
  if (typeof span === 'string') return drawLines(span)
  if ('bold' in span) return wrapped('b', escapeMarkdown(span.bold))
  if ('italic' in span) return wrapped('i', escapeMarkdown(span.italic))
  if ('code' in span) return visible(span.code).trim() === '' ? '' : codeSpan(span.code)
  if ('link' in span) return markdownLink(span.link || span.href, span.href)
  if ('time' in span) return escapeMarkdown(timeInWords(span.time, span.style))
  if ('block' in span) return visible(span.block).trim() === '' ? '' : codeBlock(span.block, span.language)
  if ('quote' in span) return quoted(draw(span.quote))
  if ('subtext' in span) return draw(span.subtext).replace(/^.+?(?= {2}$|$)/gm, '<sub>$&</sub>')
  return span.markdown
}

const wrapped = (tag: string, text: string) => (text === '' ? '' : `<${tag}>${text}</${tag}>`)

const quoted = (drawn: string) => (drawn === '' ? '' : drawn.replace(/^/gm, '> '))

/** Spaces at the ends of a span part it from its neighbours. */
const drawLines = (text: string) => clean(text).split('\n').map(drawLine).join('\n')

function drawLine(line: string): string {
  const words = escapeMarkdown(line)
  const before = /^\s/.test(line) ? ' ' : ''
  return words === '' ? before : before + words + (/\s$/.test(line) ? ' ' : '')
}

/** `2026-01-05 09:00 UTC`: GitHub shows no times in the reader's own zone. */
export function timeInWords(iso: string, style: 'relative' | 'date' | 'time' = 'relative'): string {
  const ms = Date.parse(iso)
  if (Number.isNaN(ms)) return iso
  const text = new Date(ms).toISOString()
  const [date, time] = [text.slice(0, 10), `${text.slice(11, 16)} UTC`]
  return { relative: `${date} ${time}`, date, time }[style]
}

/**
 * Rich text that no channel dialect is part of: a producer says what a piece is, a channel escapes and draws it.
 * A bare string is untrusted plain text. Only `markdown` is passed on as written: it holds what the workflow's author wrote.
 */
export type Span =
  | string
  | { bold: string }
  | { italic: string }
  | { code: string }
  | { link: string; href: string }
  | { time: string; style: 'relative' | 'date' | 'time' }
  | { block: string; language?: string }
  | { quote: Text }
  | { subtext: Text }
  | { markdown: string }

/** A line break is a `\n` inside a string span. */
export type Text = readonly Span[]

/** Whether a channel draws it on lines of its own. */
export const isBlock = (span: Span): boolean => typeof span === 'object' && ('block' in span || 'quote' in span || 'subtext' in span)

/** The words alone, for logs, e-mail subjects and screen readers. Links keep their target when the words do not show it. */
export const plain = (text: Text): string => text.map(plainSpan).join('')

function plainSpan(span: Span): string {
  if (typeof span === 'string') return span
  if ('link' in span) return span.href.replace(/\/$/, '').endsWith(span.link) ? span.href : `${span.link} (${span.href})`
  if ('quote' in span) return plain(span.quote).replace(/^/gm, '> ')
  if ('subtext' in span) return plain(span.subtext)
  return Object.values(span)[0] ?? ''
}

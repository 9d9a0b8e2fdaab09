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

import { clip, wholeGraphemes } from '../../text/clip.ts'

const tokens =
  /```[\s\S]*?```|`[^`\n]+`|\[[^[\]\n]*\]\([^()\s]*\)|<[^<>\s]*>|https?:\/\/[^\s<>)]+|\\[^\n]|\n\s*\n|(?<=\S)(?:\*{1,3}|__|~~|\|\|)|(?:\*{1,3}|__|~~|\|\|)(?=\S)/gu
const mark = /^(?:\*{1,3}|__|~~|\|\|)$/

interface Piece {
  text: string
  /** The part that makes no sense in part; a grapheme may reach beyond it. */
  token?: string
}

/** Trusted Markdown cut to `room` units: never inside a link, mention, escape or mark; what is open at the cut is closed after the `…`. */
export function clipMarkdown(markdown: string, room: number): string {
  if (markdown.length <= room) return markdown
  let out = ''
  let open: readonly string[] = []
  for (const piece of pieces(markdown)) {
    const after = piece.token === undefined ? open : stillOpen(open, piece.token)
    if (out.length + piece.text.length + 1 + closing(after).length > room) {
      return closed(out, partOf(piece, room - out.length - closing(open).length), open, room)
    }
    out += piece.text
    open = after
  }
  return out
}

/** A backslash at the very end would escape the mark that follows in the message. */
export const closedEscape = (markdown: string) => (/(?:^|[^\\])(?:\\\\)*\\$/.test(markdown.slice(-200)) ? `${markdown}\\` : markdown)

function* pieces(markdown: string): Generator<Piece> {
  let end = 0
  for (const { index, 0: token } of markdown.matchAll(tokens)) {
    if (index < end) continue
    const [from, to] = wholeGraphemes(markdown, index, index + token.length)
    if (from > end) yield { text: markdown.slice(end, from) }
    yield { text: markdown.slice(from, to), token }
    end = to
  }
  if (end < markdown.length) yield { text: markdown.slice(end) }
}

/** Marks end with their paragraph, whether they were closed or not. */
function stillOpen(open: readonly string[], token: string): readonly string[] {
  if (/^\n\s*\n$/.test(token)) return []
  if (!mark.test(token)) return open
  return open.at(-1) === token ? open.slice(0, -1) : [...open, token]
}

const closing = (open: readonly string[]) => open.toReversed().join('')

function closed(out: string, part: string, open: readonly string[], room: number): string {
  if (part !== '') return out + part + closing(open)
  const kept = out.trimEnd()
  return kept === '' || kept.length + 1 + closing(open).length > room ? '' : `${kept}…${closing(open)}`
}

/** The beginning of a piece, with `…`. A code block can be cut inside. */
function partOf({ text, token }: Piece, room: number): string {
  if (token === undefined) return text.trimStart() === '' || room < 2 ? '' : clip(`${text} `, room)
  if (!text.startsWith('```')) return ''
  const body = clip(text.slice(0, -3).trimEnd(), room - '\n```'.length)
  return body.slice(3).includes('\n') ? `${body}\n\`\`\`` : ''
}

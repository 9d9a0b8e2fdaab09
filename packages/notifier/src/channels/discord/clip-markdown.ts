import { clip } from '../../text-clip.ts'

const tokens =
  /```[\s\S]*?```|`[^`\n]+`|\[[^[\]\n]*\]\([^()\s]*\)|<[^<>\s]*>|https?:\/\/[^\s<>)]+|\\[^\n]|\n\s*\n|(?<=\S)(?:\*{1,3}|__|~~|\|\|)|(?:\*{1,3}|__|~~|\|\|)(?=\S)/g
const mark = /^(?:\*{1,3}|__|~~|\|\|)$/

/** Trusted Markdown cut to `room` units: never inside a code block, link, mention or escape; what is open at the cut is closed after the `…`. */
export function clipMarkdown(markdown: string, room: number): string {
  if (markdown.length <= room) return markdown
  let out = ''
  let open: readonly string[] = []
  for (const piece of pieces(markdown)) {
    const after = stillOpen(open, piece)
    if (out.length + piece.length + ending(after).length > room) {
      const part = partOf(piece, room - out.length - ending(open).length)
      return out + part === '' ? '' : (out + part).trimEnd() + ending(open)
    }
    out += piece
    open = after
  }
  return out
}

/** A backslash at the very end would escape the mark that follows in the message. */
export const closedEscape = (markdown: string) => (/(?:^|[^\\])(?:\\\\)*\\$/.test(markdown.slice(-200)) ? `${markdown}\\` : markdown)

function* pieces(markdown: string): Generator<string> {
  let end = 0
  for (const { index, 0: token } of markdown.matchAll(tokens)) {
    if (index > end) yield markdown.slice(end, index)
    yield token
    end = index + token.length
  }
  if (end < markdown.length) yield markdown.slice(end)
}

function stillOpen(open: readonly string[], piece: string): readonly string[] {
  if (/^\n\s*\n$/.test(piece)) return []
  if (!mark.test(piece)) return open
  return open.at(-1) === piece ? open.slice(0, -1) : [...open, piece]
}

const ending = (open: readonly string[]) => `…${open.toReversed().join('')}`

/** Text between tokens can be cut anywhere, and a code block inside. */
function partOf(piece: string, room: number): string {
  if (piece.startsWith('```')) {
    const body = clip(piece.slice(0, -3).trimEnd(), room - '\n```\n'.length)
    return body.length > '```'.length + 8 ? `${body}\n\`\`\`\n` : ''
  }
  const isToken = piece.match(tokens)?.[0] === piece
  return isToken ? '' : clip(piece, room + 1).replace(/…$/, '')
}

import { clip, prose, type Text } from '@tocsin/notifier'
import { type Child, element, type Html, outward } from '@tocsin/page'

const longest = 4_000

/** What people wrote, as paragraphs of plain text: of all Markdown only links are kept, and of those only https. */
export function paragraphs(markdown: string): Html[] {
  const lines = linesOf(flat(prose(clip(markdown, longest))))
  const blocks = blocksOf(lines)
  return blocks.map((block) => element('p', {}, ...block.flatMap((line, index) => (index === 0 ? line : [element('br'), ...line]))))
}

type Piece = string | { link: string; href: string }

/** Without what other channels draw: bold, quotes, code. */
const flat = (text: Text): Piece[] =>
  text.flatMap((span): Piece[] => {
    if (typeof span === 'string') return [span]
    if ('link' in span) return [span]
    if ('quote' in span || 'subtext' in span) return ['\n', ...flat('quote' in span ? span.quote : span.subtext), '\n']
    return 'block' in span ? ['\n', span.block, '\n'] : [Object.values(span)[0] ?? '']
  })

function linesOf(pieces: readonly Piece[]): Child[][] {
  const lines: Child[][] = [[]]
  for (const piece of pieces) {
    if (typeof piece !== 'string') {
      lines.at(-1)?.push(outward(piece.href, piece.link))
      continue
    }
    const [first = '', ...rest] = piece.split('\n')
    if (first !== '') lines.at(-1)?.push(first)
    for (const line of rest) lines.push(line === '' ? [] : [line])
  }
  return lines
}

/** Lines without an empty one between them. */
function blocksOf(lines: readonly Child[][]): Child[][][] {
  const blocks: Child[][][] = [[]]
  for (const line of lines) {
    if (line.every((piece) => typeof piece === 'string' && piece.trim() === '')) blocks.push([])
    else blocks.at(-1)?.push(line)
  }
  return blocks.filter((block) => block.length > 0)
}

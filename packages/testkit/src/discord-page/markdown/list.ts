import { all, element, type Html } from '../html.ts'
import { inline, type MarkdownContext } from './inline.ts'

const item = /^( *)([-*]|\d{1,9}\.) +(\S.*)$/

export const isItem = (line: string) => item.test(line)

/** Lines of a list; deeper indentation nests. */
export function list(lines: readonly string[], context: MarkdownContext): Html {
  const items = lines.map((line) => item.exec(line) ?? [])
  return nested(
    items.map(([, indent = '', mark = '', text = '']) => ({
      depth: indent.length,
      ordered: /\d/.test(mark),
      start: Number.parseInt(mark, 10),
      text
    })),
    context
  )
}

interface Item {
  depth: number
  ordered: boolean
  start: number
  text: string
}

function nested(items: readonly Item[], context: MarkdownContext): Html {
  const [first] = items
  if (!first) return all()
  const end = items.findIndex(({ depth, ordered }) => depth <= first.depth && ordered !== first.ordered)
  if (end > 0) return all(nested(items.slice(0, end), context), nested(items.slice(end), context))
  const heads = items.flatMap(({ depth }, index) => (depth <= first.depth ? [index] : []))
  const children = heads.map((from, index) => {
    const below = items.slice(from + 1, heads[index + 1] ?? items.length)
    return element('li', {}, inline(items[from]?.text ?? '', context), nested(below, context))
  })
  return first.ordered ? element('ol', { start: first.start }, ...children) : element('ul', {}, ...children)
}

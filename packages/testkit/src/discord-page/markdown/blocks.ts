import { all, element, type Html } from '../html.ts'
import { inline, type MarkdownContext } from './inline.ts'
import { isItem, list } from './list.ts'

/** Discord's Markdown as components: code blocks first, then what stands at the start of lines. */
export function markdown(source: string, context: MarkdownContext): Html {
  const parts = source.split(/```(?:([\w+.#-]*)\n)?([\s\S]+?)\n?```\n?/)
  const pieces = parts.map((part, index) => {
    if (index % 3 === 0) return lines(part.split('\n'), context)
    return index % 3 === 2 && codeBlock(part)
  })
  return all(...pieces)
}

const codeBlock = (code: string) => element('discord-code', { multiline: true }, code)

function lines(source: readonly string[], context: MarkdownContext): Html {
  const pieces: Html[] = []
  for (let at = 0; at < source.length; ) {
    const [piece, used] = block(source.slice(at), context)
    pieces.push(piece)
    at += used
    if (at < source.length && used === 1 && !isBlock(source[at - 1] ?? '')) pieces.push(element('br'))
  }
  return all(...pieces)
}

const heading = /^(#{1,3}) +(\S.*)$/
const subtext = /^-# +(\S.*)$/
const quote = /^> (.*)$/

const isBlock = (line: string) => [heading, subtext, quote].some((pattern) => pattern.test(line)) || isItem(line)

/** What the first lines are, and how many of them it took. */
function block(source: readonly string[], context: MarkdownContext): [Html, number] {
  const first = source[0] ?? ''
  const [, marks, title = ''] = heading.exec(first) ?? []
  if (marks) return [element('discord-header', { level: marks.length }, inline(title, context)), 1]
  const small = subtext.exec(first)?.[1]
  if (small) return [element('discord-subscript', {}, inline(small, context)), 1]
  if (first.startsWith('>>> ')) return [quoted([first.slice(4), ...source.slice(1)], context), source.length]
  if (quote.test(first))
    return taken(
      source,
      (line) => quote.test(line),
      (some) =>
        quoted(
          some.map((line) => line.slice(2)),
          context
        )
    )
  if (isItem(first)) return taken(source, isItem, (some) => list(some, context))
  return [inline(first, context), 1]
}

function taken(source: readonly string[], belongs: (line: string) => boolean, draw: (lines: readonly string[]) => Html): [Html, number] {
  const end = source.findIndex((line) => !belongs(line))
  const some = end === -1 ? source : source.slice(0, end)
  return [draw(some), some.length]
}

const quoted = (source: readonly string[], context: MarkdownContext) => element('discord-quote', {}, lines(source, context))

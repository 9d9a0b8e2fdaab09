import { clean } from './clean.ts'
import { clip } from './clip.ts'
import { inline, joined, restyled } from './inline.ts'
import type { Span, Text } from './text.ts'

/** Longer bodies are cut: no channel shows as much. */
const maxInput = 20_000

const maxQuotes = 3

/**
 * Untrusted GitHub-flavoured Markdown as text in a safe, readable subset. Headings become bold lines, lists `•`, task boxes ☐ and ☑,
 * tables rows with `·`; images leave their words, comments and tags nothing; links lead to http and https alone and say where.
 */
export const prose = (markdown: string): Text => trimmed(joined(blocks(withoutComments(clean(clip(markdown, maxInput))), 0)))

type Block = readonly Span[]

function blocks(text: string, depth: number): readonly Span[] {
  const lines = text.split('\n')
  const out: Block[] = []
  let at = 0
  while (at < lines.length) {
    const { block, next } = fenced(lines, at) ?? quoted(lines, at, depth) ?? single(lines, at)
    if (block && (!isBlank(block) || !isBlank(out.at(-1) ?? []))) out.push(block)
    at = next
  }
  return out.flatMap((block, index) => (index === 0 ? block : ['\n', ...block]))
}

const isBlank = (block: Block) => block.every((span) => span === '')

interface Step {
  /** Absent: nothing of it is shown, not even an empty line. */
  block?: Block
  next: number
}

function fenced(lines: readonly string[], at: number): Step | undefined {
  const [, fence, language] = /^ {0,9}(`{3,20}|~{3,20})[ \t]{0,9}([\w+#.-]{0,30})[^`]{0,200}$/.exec(lines[at] ?? '') ?? []
  if (!fence) return undefined
  const end = first(lines, at + 1, (line) => line.trim().startsWith(fence))
  const block = lines.slice(at + 1, end).join('\n')
  return { block: block.trim() === '' ? [''] : [language ? { block, language } : { block }], next: end + 1 }
}

/** Where the first such line from `from` on is, or the end. */
function first(lines: readonly string[], from: number, fits: (line: string) => boolean): number {
  let at = from
  while (at < lines.length && !fits(lines[at] ?? '')) at += 1
  return at
}

const quoteMark = /^ {0,3}> ?/

function quoted(lines: readonly string[], at: number, depth: number): Step | undefined {
  if (!quoteMark.test(lines[at] ?? '')) return undefined
  const next = first(lines, at + 1, (line) => !quoteMark.test(line))
  const text = lines
    .slice(at, next)
    .map((line) => admonition(line.replace(quoteMark, '')))
    .join('\n')
  const quote = depth < maxQuotes ? trimmed(joined(blocks(text, depth + 1))) : [text]
  return { block: depth === 0 && quote.length > 0 ? [{ quote }] : quote, next }
}

/** GitHub's `[!NOTE]`. */
const admonition = (line: string) =>
  line.replace(
    /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\][ \t]{0,9}$/i,
    (_, kind: string) => `**${kind[0]}${kind.slice(1).toLowerCase()}**`
  )

function single(lines: readonly string[], at: number): Step {
  const text = lines[at] ?? ''
  return unseen.test(text) ? { next: at + 1 } : { block: line(text), next: at + 1 }
}

/** The line below a table's head, and the targets of reference links. */
const unseen = /^ {0,3}(?:\|[ :|-]{3,2000}|:?-{3,99}:? ?\|[ :|-]{0,2000}|\[[^\]]{1,200}\]:[ \t].{0,2048})$/
const rule = /^ {0,3}(?:(?:[-*_] ?){3,200}|={3,200})$/
const heading = /^ {0,3}#{1,6}[ \t]{1,9}(.*)$/
const bullet = /^([ \t]{0,40})[-*+][ \t]{1,9}(?:\[([ xX])\][ \t]{1,9})?(.*)$/
const tableRow = /^ {0,3}\|(.*)\|[ \t]{0,9}$/

function line(text: string): Block {
  if (rule.test(text)) return ['']
  const [, title] = heading.exec(text) ?? []
  if (title !== undefined) return restyled(inline(title.replace(/[ \t]#{1,6}[ \t]{0,9}$/, '').trim()), 'bold')
  const [, indent, box, item] = bullet.exec(text) ?? []
  if (item !== undefined) return [`${deeper(indent ?? '')}${boxes[box ?? ''] ?? '• '}`, ...inline(item.trim())]
  const [, cells] = tableRow.exec(text) ?? []
  return inline(
    cells === undefined
      ? text.trimEnd()
      : cells
          .split('|')
          .map((cell) => cell.trim())
          .join(' · ')
  )
}

const boxes: Readonly<Record<string, string>> = { ' ': '☐ ', x: '☑ ', X: '☑ ' }

const deeper = (indent: string) => '  '.repeat(Math.min(4, Math.ceil(indent.replaceAll('\t', '  ').length / 2)))

/** Comments hold template hints, never news. One that does not end hides the rest, as it does on GitHub. */
function withoutComments(text: string): string {
  const [before = '', ...rest] = text.split('<!--')
  const shown = rest.map((part) => {
    const end = part.indexOf('-->')
    return end === -1 ? '' : part.slice(end + 3)
  })
  return [before, ...shown].join('')
}

function trimmed(text: Text): Text {
  const last = text.length - 1
  const edged = text.map((span, index) => {
    if (typeof span !== 'string') return span
    const started = index === 0 ? span.replace(/^\s{1,999}/, '') : span
    return index === last ? started.trimEnd() : started
  })
  return edged.filter((span) => span !== '')
}

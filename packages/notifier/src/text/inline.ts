import { withoutEntities } from './entities.ts'
import { bareLink, honestLink } from './link.ts'
import type { Span } from './text.ts'

interface Found {
  spans: readonly Span[]
  /** Where the rest begins. */
  end: number
}

/** One kind of inline markup: it looks at a single place and answers only when it is there. */
type Reader = (text: string, at: number, depth: number) => Found | undefined

/** Deeper emphasis is read as text. */
const maxDepth = 4

/**
 * Spans of one paragraph of GitHub-flavoured Markdown. Every pattern is anchored and cannot run over the character
 * that starts it, so that the time is linear in the text.
 */
export function inline(text: string, depth = 0): readonly Span[] {
  const spans: Span[] = []
  let start = 0
  let at = nextMark(text, 0)
  while (at < text.length) {
    const found = read(text, at, depth)
    if (found) {
      spans.push(text.slice(start, at), ...found.spans)
      start = found.end
    }
    at = nextMark(text, found?.end ?? at + 1)
  }
  return joined([...spans, text.slice(start)])
}

const marks = /[\\`*_~![<&]|https?:\/\//g

function nextMark(text: string, from: number): number {
  marks.lastIndex = from
  return marks.exec(text)?.index ?? text.length
}

function read(text: string, at: number, depth: number): Found | undefined {
  for (const reader of readers[text[at] ?? ''] ?? []) {
    const found = reader(text, at, depth)
    if (found) return found
  }
  return undefined
}

/** A reader for a sticky pattern: `spans` makes something of its groups. */
function pattern(shape: RegExp, spans: (groups: readonly string[], depth: number) => readonly Span[]): Reader {
  return (text, at, depth) => {
    shape.lastIndex = at
    const match = shape.exec(text)
    if (!match) return undefined
    const groups = match.slice(1).map((group) => group ?? '')
    return { spans: spans(groups, depth), end: at + match[0].length }
  }
}

const inner = (text: string, depth: number) => (depth < maxDepth ? inline(text, depth + 1) : [text])

const styled = (mark: 'bold' | 'italic') => (groups: readonly string[], depth: number) => restyled(inner(groups[0] ?? '', depth), mark)

/** The plain words of a text as bold or italic, without the space around them; its links and code stay what they are. */
export const restyled = (spans: readonly Span[], mark: 'bold' | 'italic'): readonly Span[] =>
  spans.flatMap((span) => (typeof span === 'string' ? marked(span, mark) : [span]))

function marked(text: string, mark: 'bold' | 'italic'): readonly Span[] {
  const words = text.trim()
  if (words === '') return [text]
  const from = text.indexOf(words)
  return [text.slice(0, from), mark === 'bold' ? { bold: words } : { italic: words }, text.slice(from + words.length)]
}

const label = String.raw`((?:[^[\]\\]|\\.){0,500})`
const target = String.raw`\([ \t]{0,9}<?([^\s()<>]{0,2048}(?:\([^\s()<>]{0,500}\)[^\s()<>]{0,500})?)>?(?:[ \t]{1,9}["'(][^"'()\n]{0,500}["')])?[ \t]{0,9}\)`
const attribute = (name: string) =>
  String.raw`<[a-z]{1,10}\b[^<>]{0,2000}?\b${name}[ \t]{0,9}=[ \t]{0,9}["']([^"'<>]{0,2048})["'][^<>]{0,2000}>`

const image = pattern(new RegExp(`!\\[${label}\\]${target}`, 'y'), ([alt = '']) => [alt])
const imageLink = pattern(new RegExp(`\\[!\\[${label}\\]${target}\\]${target}`, 'y'), ([alt = '', , href = '']) => [honestLink(alt, href)])
const link = pattern(new RegExp(`\\[${label}\\]${target}`, 'y'), ([words = '', href = ''], depth) => [
  honestLink(wordsOf(inner(words, depth)), href)
])
const htmlImage = pattern(new RegExp(attribute('alt').replace('[a-z]{1,10}', 'img'), 'iy'), ([alt = '']) => [withoutEntities(alt)])
const htmlLink = pattern(
  new RegExp(`${attribute('href').replace('[a-z]{1,10}', 'a')}([^<>]{0,500})</a>`, 'iy'),
  ([href = '', words = '']) => [honestLink(withoutEntities(words), withoutEntities(href))]
)
const lineBreak = pattern(/<(?:br|\/p|\/div|\/tr|\/h[1-6]|\/summary)\b[^<>]{0,99}>/iy, () => ['\n'])
const listItem = pattern(/<li\b[^<>]{0,99}>/iy, () => ['\n• '])
const tag = pattern(/<(?:\/?[a-z][\w-]{0,40}(?:[\s/][^<>]{0,2000})?|!--[^<>]{0,2000}--)>/iy, () => [])
const autolink = pattern(/<(https?:\/\/[^\s<>]{1,2048})>/iy, ([address = '']) => [bareLink(address)])

const readers: Readonly<Record<string, readonly Reader[]>> = {
  '\\': [pattern(/\\([!-/:-@[-`{-~])/y, ([character = '']) => [character])],
  '`': [code],
  '*': [
    pattern(/\*\*\*(?=\S)([^*]{1,2000})(?<=\S)\*\*\*/y, styled('bold')),
    pattern(/\*\*(?=\S)((?:[^*]|\*(?!\*)){1,4000})(?<=\S)\*\*/y, styled('bold')),
    pattern(/\*(?=[^\s*])([^*]{1,2000})(?<=\S)\*/y, styled('italic'))
  ],
  _: [
    pattern(/(?<!\w)__(?=\S)([^_]{1,2000})(?<=\S)__(?!\w)/y, styled('bold')),
    pattern(/(?<!\w)_(?=[^\s_])([^_]{1,2000})(?<=\S)_(?!\w)/y, styled('italic'))
  ],
  '~': [pattern(/~~(?=\S)([^~]{1,2000})~~/y, ([words = ''], depth) => inner(words, depth))],
  '!': [image],
  '[': [imageLink, link],
  '<': [autolink, htmlImage, htmlLink, lineBreak, listItem, tag],
  '&': [pattern(/(&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,6});)/iy, ([entity = '']) => [withoutEntities(entity)])],
  h: [pattern(/(?<!\w)(https?:\/\/[^\s<>"'`*|[\]]{1,2048})/y, ([address = '']) => trimmed(address))]
}

/** Code ends at a run of as many ticks as it began with. */
function code(text: string, at: number): Found | undefined {
  const ticks = /`+/y
  ticks.lastIndex = at
  const fence = ticks.exec(text)?.[0] ?? '`'
  const from = at + fence.length
  const to = text.indexOf(fence, from)
  if (to === -1 || fence.length > 3) return { spans: [fence], end: from }
  return { spans: [{ code: text.slice(from, to).trim() }], end: to + fence.length }
}

/** What ends a sentence does not belong to the address before it. */
function trimmed(address: string): readonly Span[] {
  const kept = address.replace(/[.,:;!?]{1,20}$/, '')
  const end = kept.endsWith(')') && kept.split(')').length > kept.split('(').length ? kept.slice(0, -1) : kept
  return [bareLink(end), address.slice(end.length)]
}

const wordsOf = (spans: readonly Span[]): string =>
  spans
    .map((span) =>
      typeof span === 'string' ? span : 'link' in span ? span.link : 'quote' in span || 'subtext' in span ? '' : Object.values(span)[0]
    )
    .join('')

/** Neighbouring strings as one, without empty ones. */
export function joined(spans: readonly Span[]): readonly Span[] {
  const out: Span[] = []
  for (const span of spans) {
    const last = out.at(-1)
    if (typeof span === 'string' && typeof last === 'string') out[out.length - 1] = last + span
    else if (span !== '') out.push(span)
  }
  return out
}

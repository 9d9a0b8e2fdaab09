import { all, element, type Html } from '../html.ts'
import type { Names } from '../names.ts'
import { formatTime } from '../time.ts'
import { mention } from './mention.ts'

export interface MarkdownContext {
  names: Names
  /** Whom the message really pinged: their mentions are lit. */
  pinged: readonly string[]
  /** Milliseconds since the epoch, for relative times. */
  now: number
  /** Embed titles and field names draw no masked links. */
  links: boolean
}

type Rule = readonly [pattern: RegExp, draw: (groups: readonly string[], context: MarkdownContext) => Html]

const text = (value: string) => all(value)
const wrap = (name: string) => (groups: readonly string[], context: MarkdownContext) => element(name, {}, inline(groups[1] ?? '', context))

// Not `discord-bold` and its like: their templates put a space behind the word.
// `(?:\\[\s\S]|[^\\])+?` steps over escapes, so that an escaped delimiter closes nothing.
const rules: readonly Rule[] = [
  [/\\([!-/:-@[-`{-~])/y, ([, character = '']) => text(character)],
  [/``([\s\S]+?)``(?!`)|`([^`\n]+)`/y, ([, double, single]) => element('discord-code', {}, double || single || '')],
  [/\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/y, wrap('strong')],
  [/__((?:\\[\s\S]|[^\\])+?)__(?!_)/y, wrap('u')],
  [/~~((?:\\[\s\S]|[^\\])+?)~~/y, wrap('s')],
  [/\|\|((?:\\[\s\S]|[^\\])+?)\|\|/y, wrap('discord-spoiler')],
  [/\*(?![\s*])((?:\\[\s\S]|\*\*|[^\\*])+?)\*(?!\*)/y, wrap('em')],
  [/(?<!\w)_((?:\\[\s\S]|[^\\_])+?)_(?!\w)/y, wrap('em')],
  [/\[((?:\\[\s\S]|[^\\[\]\n])+)\]\(<?(https?:\/\/[^\s<>()]+(?:\([^\s<>()]*\)[^\s<>()]*)?)>?(?: "[^"\n]*")?\)/y, maskedLink],
  [/<(https?:\/\/[^\s<>]+)>/y, ([, url = '']) => link(url, url)],
  [
    /<t:(-?\d{1,17})(?::([tTdDfFsSR]))?>/y,
    ([, seconds = '', style = 'f'], { now }) => element('discord-time', {}, formatTime(Number(seconds) * 1000, style, now))
  ],
  [/<(@!?|@&|#)(\d+)>/y, ([, kind = '', id = ''], context) => mention(kind, id, context)],
  [/@(everyone|here)/y, everybody],
  [/<a?:(\w{2,32}):\d+>/y, ([, name = '']) => text(`:${name}:`)],
  [/<\/([\w -]{1,100}):\d+>/y, ([, command = '']) => element('discord-mention', { type: 'slash' }, command)],
  [/https?:\/\/[^\s<>]*[^\s<>.,:;"')\]*_~|`]/y, ([url = '']) => link(url, url)],
  [/[\p{L}\p{N}]+| +/uy, ([plain = '']) => text(plain)],
  [/[\s\S]/uy, ([character = '']) => text(character)]
]

function maskedLink([whole = '', label = '', url = '']: readonly string[], context: MarkdownContext): Html {
  return context.links
    ? element('discord-link', { href: url, target: '_blank', rel: 'noopener noreferrer' }, inline(label, context))
    : text(whole)
}

// Discord shows a word that pinged nobody as plain text.
function everybody([whole = '', word = '']: readonly string[], { pinged }: MarkdownContext): Html {
  return pinged.includes(word) ? element('discord-mention', { type: 'role', highlight: true }, word) : text(whole)
}

const link = (href: string, label: string) => element('discord-link', { href, target: '_blank', rel: 'noopener noreferrer' }, label)

/** Discord's inline Markdown as components. */
export function inline(source: string, context: MarkdownContext): Html {
  const pieces: Html[] = []
  for (let at = 0; at < source.length; ) {
    const [piece, next] = step(source, at, context)
    pieces.push(piece)
    at = next
  }
  return all(...pieces)
}

function step(source: string, at: number, context: MarkdownContext): [Html, number] {
  for (const [pattern, draw] of rules) {
    pattern.lastIndex = at
    const match = pattern.exec(source)
    if (match) return [draw(match, context), at + match[0].length]
  }
  return [text(source.slice(at, at + 1)), at + 1]
}

import { oneLine } from '../../text/clean.ts'
import { breakMassMentions, neutral } from './plain.ts'

const inline = /[\\*_~|`[\]<]/g
// A `]` in front of a `(` ends the label of an earlier link, escaped or not.
const linkEnd = /\](?=\()/g
const lineStart = /^([^\S\n]*)([#>+-]|\d+(?=[.)]))/gm
const invite = /(discord(?:app)?)\.(?=gg|gift|new|com)/gi

/**
 * Untrusted text as Discord Markdown that shows exactly that text and does nothing: no mention, link, heading, list, quote,
 * code, spoiler, timestamp or emoji.
 *
 * A URL stays readable and can be copied but is not clickable and never unfurls: the message speaks in the name of the team's
 * own bot, so a link in it is one that a producer made as a `link` span.
 */
export function escapeText(text: string): string {
  return breakMassMentions(neutral(text))
    .replaceAll('<@', '<@\u200b')
    .replace(inline, '\\$&')
    .replace(linkEnd, ']\\')
    .replace(lineStart, (_, blanks: string, mark: string) => (/\d/.test(mark) ? `${blanks}${mark}\\` : `${blanks}\\${mark}`))
    .replaceAll('://', ':\\//')
    .replace(invite, '$1\\.')
}

/** For places of one line: titles, field names, bold and italic text. */
export const escapeLine = (text: string) => escapeText(oneLine(text))

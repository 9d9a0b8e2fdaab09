import { visible } from '../text/clean.ts'
import { webUrl } from '../web-url.ts'

// What GitHub makes of a text that is escaped already: issues by their old name, and the hashes of commits.
const linked = /\bgh\\-(?=\d)|\b[0-9a-f]{6}(?=[0-9a-f]{1,34}\b)/gi

/** Untrusted text as one line of GitHub Markdown: no markup, HTML, mention or reference survives in it. */
export const escapeMarkdown = (text: string): string => escaped(text).replace(linked, '$&\u200b')

/** For links and code, where GitHub looks for no hash and people copy one. */
function escaped(text: string): string {
  return visible(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[!"#$%'()*+,\-./:=?@[\\\]^_`{|}~]/g, '\\$&')
    .replace(/\\[@#](?=\w)/g, '$&\u200b')
}

/** Untrusted text in fixed width. HTML, since a backtick span cannot hold a `|` both inside and outside of tables. */
export function codeSpan(text: string): string {
  return `<code>${escaped(text)}</code>`
}

/** Untrusted lines in a fenced block that they cannot close. */
export function codeBlock(text: string, language = ''): string {
  const body = visible(text)
  const fence = '`'.repeat(Math.max(3, longestRun(body) + 1))
  return `${fence}${/^[\w+-]*$/.test(language) ? language : ''}\n${body.replace(/\n*$/, '')}\n${fence}`
}

/** A link with an untrusted label; the label alone where `href` is no web address. */
export function markdownLink(label: string, href: string | undefined): string {
  const url = webUrl(href ?? '')
  if (url === undefined) return escapeMarkdown(label)
  return `[${escaped(label)}](<${url.replace(/[<>\\|`]/g, encodeURIComponent)}>)`
}

function longestRun(text: string): number {
  return [...text.matchAll(/`+/g)].reduce((longest, [run]) => Math.max(longest, run.length), 0)
}

import { visible } from '../text/clean.ts'
import { webUrl } from '../web-url.ts'

// What GitHub links in a text that is escaped already: users, issues (#1, GH-1) and the hashes of commits.
const references = /\\[@#](?=\w)|\bgh\\-(?=\d)|\b[0-9a-f]{6}(?=[0-9a-f]{1,34}\b)/gi

/** Untrusted text as one line of GitHub Markdown: no markup, HTML, mention or reference survives in it. */
export function escapeMarkdown(text: string): string {
  return visible(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[!"#$%'()*+,\-./:=?@[\\\]^_`{|}~]/g, '\\$&')
    .replace(references, '$&\u200b')
}

/** Untrusted text in fixed width. HTML, since a backtick span cannot hold a `|` both inside and outside of tables. */
export function codeSpan(text: string): string {
  return `<code>${escapeMarkdown(text)}</code>`
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
  return `[${escapeMarkdown(label)}](<${url.replace(/[<>\\|`]/g, encodeURIComponent)}>)`
}

function longestRun(text: string): number {
  return [...text.matchAll(/`+/g)].reduce((longest, [run]) => Math.max(longest, run.length), 0)
}

import { escapeLine } from './escape.ts'
import { messageLimits } from './limits.ts'
import { oneLine } from './plain.ts'

/** An http or https URL that a reader may be sent to, as the platform writes it. One with a user name is made to deceive. */
export function webUrl(text: string | undefined, limit: number = messageLimits.url): string | undefined {
  const url = text === undefined ? null : URL.parse(text)
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return undefined
  return url.href.length <= limit ? url.href : undefined
}

/** A masked link; only its label where the URL is no good. */
export function maskedLink(label: string, href: string): string {
  const target = linkTarget(href)
  return target ? `[${escapeLine(linkLabel(label)) || 'link'}](${target})` : escapeLine(label)
}

/** Discord takes neither lone square brackets nor anything like a URL in a label, and would show the whole link as text. */
const linkLabel = (label: string) => oneLine(label).replaceAll('[', '(').replaceAll(']', ')').replaceAll('://', ':/\u200b/')

/** A URL that nothing in it can end early between parentheses. Mass mentions are found in raw text, so `@` is coded too. */
function linkTarget(text: string): string | undefined {
  const href = webUrl(text)
  if (!href) return undefined
  const { origin } = new URL(href)
  return origin + href.slice(origin.length).replace(/[()<>\]\\`*|@\s]/g, percent)
}

const percent = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`

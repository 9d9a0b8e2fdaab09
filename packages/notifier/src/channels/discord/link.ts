import { webUrl } from '../../web-url.ts'
import { escapeLine } from './escape.ts'
import { messageLimits } from './limits.ts'

/** A URL that a reader may be sent to and that fits. */
export function fittingUrl(text: string | undefined, limit: number = messageLimits.url): string | undefined {
  const href = webUrl(text ?? '')
  return href !== undefined && href.length <= limit ? href : undefined
}

/** A masked link; only its label where the URL is no good. */
export function maskedLink(label: string, href: string): string {
  const target = linkTarget(href)
  return target ? `[${linkLabel(label) || 'link'}](${target})` : escapeLine(label)
}

/** Discord takes neither lone square brackets nor anything like a URL in a label, and would show the whole link as text. Those of `test[a]` are a pair. */
const linkLabel = (label: string) => escapeLine(label.replace(pairOrLone, withoutLone)).replaceAll(':\\//', ':/\u200b/')

const pairOrLone = /\[[^[\]]{0,200}\](?!\()|[[\]]/g

const withoutLone = (brackets: string) => (brackets === '[' ? '(' : brackets === ']' ? ')' : brackets)

/** A URL that nothing in it can end early between parentheses. Mass mentions are found in raw text, so `@` is coded too. */
export function linkTarget(text: string): string | undefined {
  const href = fittingUrl(text)
  if (!href) return undefined
  const { origin } = new URL(href)
  return origin + href.slice(origin.length).replace(/[()<>\]\\`*|@\s]/g, percent)
}

const percent = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`

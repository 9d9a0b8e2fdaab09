import { webUrl } from '@tocsin/notifier'
import { all, type Child, element, type Html } from './html.ts'

const longestUrl = 2_000

/** An address that a page may lead to: https, without credentials. */
export function safeUrl(url: string | undefined): string | undefined {
  const href = url === undefined || url.length > longestUrl ? undefined : webUrl(url)
  return href?.startsWith('https://') ? href : undefined
}

/** A link to another site, which learns nothing of the reader; only the words where the address is none to follow. */
export function outward(url: string | undefined, ...words: readonly Child[]): Html {
  const href = safeUrl(url)
  return href ? element('a', { href, rel: 'nofollow noopener noreferrer' }, ...words) : all(...words)
}

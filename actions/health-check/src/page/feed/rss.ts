import { sha256 } from '@tocsin/notifier'
import { all, dateOf, element, type Html, safeUrl, short } from '@tocsin/page'
import type { PageModel } from '../model.ts'
import { titleOf } from '../words.ts'
import { type Entry, entriesOf } from './entries.ts'

/** RSS 2.0 of all that happens; absent where nobody knows an address that it could lead to, which RSS asks for. */
export function rss(model: PageModel): string | undefined {
  const home = safeUrl(model.url) ?? safeUrl(model.sourceUrl)
  if (home === undefined) return undefined
  const base = safeUrl(model.url)?.replace(/[^/]*$/, '')
  const channel = element(
    'channel',
    {},
    xml('title', titleOf(model)),
    xml('link', home),
    xml('description', short(model.description ?? '', 500) || `Incidents of ${titleOf(model)}`),
    xml('language', 'en'),
    xml('lastBuildDate', rfc822(model.now)),
    xml('ttl', '15'),
    base !== undefined && element('atom:link', { href: `${base}feed.xml`, rel: 'self', type: 'application/rss+xml' }),
    ...entriesOf(model).map((entry) => item(entry, base))
  )
  const feed = element('rss', { version: '2.0', 'xmlns:atom': 'http://www.w3.org/2005/Atom' }, channel)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${feed.html}\n`
}

const item = ({ id, title, text, at, path }: Entry, base: string | undefined): Html =>
  element(
    'item',
    {},
    xml('title', title),
    base !== undefined && xml('link', `${base}${path}`),
    element('guid', { isPermaLink: 'false' }, `tocsin-${sha256(id).slice(0, 32)}`),
    at === undefined ? all() : xml('pubDate', rfc822(at)),
    xml('description', inHtml(text))
  )

const xml = (name: string, text: string) => element(name, {}, text)

/** Readers take a description for HTML: it is escaped once for them, and once more for XML. */
const inHtml = (text: string) => text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;' })[sign] ?? '&gt;')

/** `Sat, 21 Nov 2026 13:05:00 +0000`. */
const rfc822 = (ms: number) => dateOf(ms).toUTCString().replace('GMT', '+0000')

import { webUrl } from '../web-url.ts'
import { oneLine, visible } from './clean.ts'
import type { Span } from './text.ts'

const maxUrl = 2048
const maxLabel = 300

function safeUrl(text: string): URL | undefined {
  const href = text.length <= maxUrl ? webUrl(text) : undefined
  return href === undefined ? undefined : new URL(href)
}

/** A link that says where it leads: its words are followed by the host, and give way to it when they read like another address. */
export function honestLink(label: string, href: string): Span {
  const words = oneLine(label.slice(0, maxLabel))
  const url = safeUrl(href)
  if (!url) return words
  const claimed = hostsIn(words)
  const lies = words === '' || claimed.some((host) => bare(host) !== bare(url.host))
  return { link: lies ? url.host : claimed.length === 0 ? withHost(words, url) : words, href: url.href }
}

/** Readers of a message about GitHub expect to be led there, and want to be told of any other place. */
const withHost = (words: string, { host }: URL) => (bare(host) === 'github.com' ? words : `${words} (${host})`)

/** Common endings alone, so that `README.md` and `node.js` stay the names that they are. Made when first needed: \p{…} takes 0.1 ms. */
const addresses = () =>
  /(?:https?:\/\/|www\.|\/\/)([^\s/?#]{1,253})|([\p{L}\d](?:[\p{L}\d-]{0,62}\.){1,8}(?:com|org|net|io|dev|app|gg|co|edu|gov|info|cloud|xyz))(?![\p{L}\d-]|\.[\p{L}\d])/giu

function hostsIn(label: string): readonly string[] {
  return Array.from(asSeen(label).matchAll(addresses()), ([, afterScheme, name = '']) => {
    const host = afterScheme ?? name
    return URL.parse(`https://${host}`)?.host ?? host
  })
}

/** As a reader takes it: without what cannot be seen, and with one kind of dot. */
const asSeen = (label: string) => visible(label).normalize('NFKC').replaceAll('。', '.')

const bare = (host: string) => host.toLowerCase().replace(/^www\./, '')

/** An address that stands in the text by itself. Pull requests and issues are named the way people speak of them. */
export function bareLink(address: string): Span {
  const url = safeUrl(address)
  if (!url) return address
  const [, kind, number] = /^\/[\w.-]{1,100}\/[\w.-]{1,100}\/(pull|issues|discussions)\/(\d{1,10})$/.exec(url.pathname) ?? []
  const label = kind && !url.hash && !url.search ? withHost(`#${number}`, url) : url.href.replace(/^https?:\/\//, '').replace(/\/$/, '')
  return { link: label, href: url.href }
}

import { unescaped } from '../../web-url.ts'
import type { DiscordTarget } from './webhook.ts'

/** Every form in which a webhook could appear in a text: itself, its parts, and each of them encoded. Longest first. */
export function secrets({ given, url, query }: DiscordTarget): readonly string[] {
  const { pathname } = new URL(url)
  const forms = [given, url, pathname, ...parts(pathname), ...Object.values(query).filter((value) => value.length >= longWord)].flatMap(
    encodings
  )
  return [...new Set(forms)].filter((form) => form.length > 1).toSorted((a, b) => b.length - a.length)
}

/** Masking a shorter one would make holes in ordinary words. */
const longWord = 8

/** `id/token` and `token` of a webhook; the last step of any other path when it is too long for a common word. */
function parts(pathname: string): string[] {
  const [, id, token] = /\/webhooks\/([^/]+)\/([^/]+)$/.exec(pathname) ?? []
  if (id && token) return [`${id}/${token}`, token]
  const last = pathname.slice(pathname.lastIndexOf('/') + 1)
  return last.length >= longWord ? [last] : []
}

function encodings(text: string): string[] {
  const slashed = JSON.stringify(text).slice(1, -1)
  return [text, unescaped(text), encodeURI(text), encodeURIComponent(text), slashed, slashed.replaceAll('/', '\\/'), ...base64s(text)]
}

/** Base64 of a text looks different at each of the three offsets in what it is part of; the characters it shares with its neighbours are cut. */
function base64s(text: string): string[] {
  const bytes = Buffer.from(text)
  const shifted = [0, 1, 2].map((offset) =>
    Buffer.concat([Buffer.alloc(offset), bytes])
      .toString('base64')
      .replaceAll('=', '')
  )
  const inner = shifted.map((code, offset) => code.slice(offset === 0 ? 0 : offset + 1, -1)).filter((code) => code.length >= longWord)
  return [bytes.toString('base64'), bytes.toString('base64url'), ...inner]
}

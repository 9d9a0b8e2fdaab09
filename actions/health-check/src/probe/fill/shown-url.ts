import { clip, oneLine, redactCredentials } from '@tocsin/notifier'
import { partsOf } from './fill-url.ts'

/** What is shown of a URL at most. */
const longest = 200

/** A URL for people: without user, password and fragment, and without the values of its query. Placeholders stay as they are. */
export function shownUrl(url: string): string {
  const { scheme, host, rest } = partsOf(url)
  const [, path = '', query] = /^([^?#]*)(?:\?([^#]*))?/s.exec(rest) ?? []
  return clip(oneLine(`${redactCredentials(`${scheme}${host}${path}`)}${query ? `?${shownQuery(query)}` : ''}`), longest)
}

function shownQuery(query: string): string {
  return query
    .split('&')
    .map((pair) => {
      const [, name = '', value] = /^([^=]*)(?:=(.*))?$/s.exec(pair) ?? []
      return value === undefined ? '***' : `${name}=${/^\$\{\w+\}$/.test(value) ? value : '***'}`
    })
    .join('&')
}

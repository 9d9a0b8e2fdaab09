import type { HttpRequest } from '../http.ts'

const longestPreview = 20_000

/** What a dry run prints: method, host and readable body. Paths and headers are left out, since they hold secrets. */
export function preview(request: unknown): string {
  const text = isHttp(request) ? `${request.method} ${hostOf(request.url)}\n${bodyText(request.body)}` : pretty(request)
  return text.length > longestPreview ? `${text.slice(0, longestPreview)}\n… ${text.length - longestPreview} more characters` : text
}

const hostOf = (url: string): string => URL.parse(url)?.host || 'an invalid URL'

function isHttp(request: unknown): request is HttpRequest {
  return typeof request === 'object' && request !== null && 'url' in request && 'method' in request
}

function bodyText(body: HttpRequest['body']): string {
  if (body === undefined) return '(no body)'
  if (typeof body !== 'string') return `(${body.byteLength} bytes)`
  try {
    return pretty(JSON.parse(body))
  } catch {
    return body
  }
}

const pretty = (value: unknown) => JSON.stringify(value, null, 2) ?? ''

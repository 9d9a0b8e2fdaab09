/** An http or https URL without credentials, as the platform writes it. One with a user name is made to deceive. */
export function webUrl(text: string): string | undefined {
  const url = URL.parse(text)
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return undefined
  return url.href
}

/** Hosts of this machine alone, as `URL.hostname` writes them. */
export const isLoopback = (hostname: string): boolean =>
  hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname)

/** A part of a URL as written before it was escaped; odd escapes stay. */
export function unescaped(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** A line of a key is as secret as the whole; what is shorter may be any word. */
const shortestLine = 16

/** How servers write what they were sent when they show it in a page, in JSON or in a form; the redactor knows the usual forms of each itself. */
export function secretForms(secret: string): readonly string[] {
  const plain = secret.trim()
  const lines = plain.split(/[\r\n]+/).map((line) => line.trim())
  const shown = plain.toWellFormed()
  return [
    ...new Set([
      secret,
      ...(lines.length > 1 ? lines.filter((line) => line.length >= shortestLine) : []),
      inHtml(plain, '&quot;', '&#39;'),
      inHtml(plain, '&#34;', '&#x27;'),
      new URLSearchParams([['', shown]]).toString().slice(1),
      encodeURIComponent(shown).replace(/%../g, (byte) => byte.toLowerCase()),
      JSON.stringify(plain).slice(1, -1).replaceAll('/', '\\/'),
      JSON.stringify(plain)
        .slice(1, -1)
        .replace(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`)
    ])
  ]
}

const inHtml = (text: string, quote: string, apostrophe: string) =>
  text.replace(/[&<>"']/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': quote })[sign] ?? apostrophe)

/** In UTF-16 units: of a message, and of what is looked at to find one. */
export const messageLimits = { message: 300, read: 8000 }

const isSpace = /\s/

/** As much of a message as is looked at. The word that the end cuts goes as well, where it could be shown: it may be a secret that nobody would know again. */
export function beginningOf(text: string): string {
  if (text.length < messageLimits.read) return text
  let end = messageLimits.read
  while (end > 0 && !isSpace.test(text.charAt(end - 1))) end -= 1
  return text.slice(0, end > messageLimits.message ? end : messageLimits.read)
}

/** What ends a line, or cannot be seen, or is half a character. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu

/** A text as a pattern of a JavaScript regular expression without flags that fits it alone, on one line. */
export const jsPattern = (text: string): string =>
  text
    .replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
    .replace(unseen, (letter) => Array.from({ length: letter.length }, (_, index) => unit(letter, index)).join(''))

const unit = (letter: string, index: number) => `\\u${letter.charCodeAt(index).toString(16).padStart(4, '0')}`

/** The same for RE2, the regular expressions of Go. */
export const goPattern = (text: string): string =>
  text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(unseen, (letter) => `\\x{${(letter.codePointAt(0) ?? 0).toString(16)}}`)

/** Whether a text is one line of what can be seen, so that it may stand in a file line by line. */
export const isPlainLine = (text: string): boolean =>
  text.isWellFormed() && text.search(unseen) === -1 && text.trim() === text && text !== ''

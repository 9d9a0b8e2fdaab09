import { oneLine as asOneLine, clean } from '../../text/line.ts'

/** Untrusted text without control characters and without direction marks, overrides included. Keeps `\n`. */
export const neutral = (text: string) =>
  clean(text)
    .replace(/[\u061c\u200e\u200f]/g, '')
    .replaceAll('\t', '  ')

export const oneLine = (text: string) => asOneLine(neutral(text))

/** For places where Discord reads no Markdown: button labels, footers, author names. */
export const plain = (text: string) => breakMassMentions(oneLine(text))

/** Whether nothing would be seen of it. */
export const isBlank = (text: string) => /^[\s\p{Cf}]*$/u.test(neutral(text))

/** Discord looks for these two in the raw text, code included, so no Markdown escape helps: a zero-width space does. */
export const breakMassMentions = (text: string) => text.replace(/@(?=everyone|here)/gi, '@\u200b')

import { clean, oneLine, visible } from '../../text/clean.ts'

/** Untrusted text that does nothing to the text around it, without tabs. Keeps `\n`. */
export const neutral = (text: string) => clean(text).replaceAll('\t', '  ')

/** For places where Discord reads no Markdown: button labels, footers, author names. */
export const plain = (text: string) => breakMassMentions(oneLine(text))

/** Whether nothing would be seen of it. */
export const isBlank = (text: string) => visible(text).trim() === ''

/** Discord looks for these two in the raw text, code included, so no Markdown escape helps: a zero-width space does. */
export const breakMassMentions = (text: string) => text.replace(/@(?=everyone|here)/gi, '@\u200b')

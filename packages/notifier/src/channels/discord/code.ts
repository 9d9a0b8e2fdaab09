import { breakMassMentions, neutral, oneLine } from './plain.ts'

/** Text as inline code. Clients differ on longer fences, so a backtick becomes its look-alike. */
export function codeSpan(text: string): string {
  const line = breakMassMentions(oneLine(text)).replaceAll('`', 'ˋ')
  return line === '' ? '' : `\`${line}\``
}

/** Text as a code block that it cannot end: backticks in a row are kept apart by zero-width spaces. A language that is no word is dropped. */
export function codeBlock(text: string, language = ''): string {
  const lines = breakMassMentions(neutral(text)).replace(/`(?=`)/g, '`\u200b')
  return `\`\`\`${/^[\w+#-]{1,20}$/.test(language) ? language : ''}\n${lines}\n\`\`\``
}

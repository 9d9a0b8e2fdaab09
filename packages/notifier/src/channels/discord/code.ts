import { oneLine } from '../../text/clean.ts'
import { breakMassMentions, neutral } from './plain.ts'

// Backticks in a row would end a block, `](` the label of a link before the code; a user is looked for in raw text.
const breakers = /`(?=`)|\](?=\()|<(?=@)/g

const inert = (text: string) => breakMassMentions(text).replace(breakers, '$&\u200b')

/** Text as inline code. Clients differ on longer fences, so a backtick becomes its look-alike. */
export function codeSpan(text: string): string {
  const line = inert(oneLine(text).replaceAll('`', 'ˋ'))
  return line === '' ? '' : `\`${line}\``
}

/** Text as a code block that it cannot end; zero-width spaces keep apart what would. A language that is no word is dropped. */
export const codeBlock = (text: string, language = '') =>
  `\`\`\`${/^[\w+#-]{1,20}$/.test(language) ? language : ''}\n${inert(neutral(text))}\n\`\`\``

import { clipMarkdown } from './clip-markdown.ts'
import { toMarkdown } from './markdown.ts'
import type { DiscordStyle } from './style.ts'

/** The text above an embed: who is called, then what the step says. `''` for none. */
export function contentOf({ content = [], suppressUnfurl = false }: DiscordStyle, mentions: string, limit: number): string {
  const room = limit - mentions.length - 1
  const text = toMarkdown(content, room)
  const shown = suppressUnfurl ? clipMarkdown(withoutPreviews(text), room) : text
  return [mentions, shown].filter((part) => part !== '').join(' ')
}

/** `<url>` is a link without a preview, outside of code; a mark behind a backslash begins none. The SUPPRESS_EMBEDS flag would hide our own embed too. */
const withoutPreviews = (markdown: string) => markdown.replace(codeOrUrl, (found) => (/^[\\`]/.test(found) ? found : `<${found}>`))

const codeOrUrl = /\\.|```[\s\S]*?```|`[^`\n]*`|(?<![<\w])https?:\/\/[^\s<>)\]`]+/g

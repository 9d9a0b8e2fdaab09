import { mentionOf } from '../../mention.ts'
import { messageLimits } from './limits.ts'

/** `parse` and a list of the same kind are never sent together: Discord refuses that. */
export interface AllowedMentions {
  parse: 'everyone'[]
  users?: string[]
  roles?: string[]
}

/** `@here`, `@everyone`, `<@&role>` or `<@user>` as Discord wants it in a text; also from `role:ID`, `user:ID` and a bare user id. */
export function discordMention(word: string): string | undefined {
  const bare = /^\d{1,20}$/.test(word.trim()) ? `user:${word.trim()}` : word
  const mention = mentionOf(bare)
  return mention && /^@|^<@&?[1-9]\d{0,19}>$/.test(mention) ? mention : undefined
}

/** Why a word pings nobody, for whoever reads it from a config or an input; `undefined` when it is fine. */
export function mentionProblem(word: string): string | undefined {
  if (discordMention(word)) return undefined
  return `${JSON.stringify(word)} is no Discord mention: write @here, @everyone, <@&ROLE_ID>, role:ROLE_ID, <@USER_ID>, user:USER_ID or a user's id (turn on Developer Mode in Discord, then right-click → Copy ID)`
}

/** The mentions of a message as text, and who of them may be pinged: as many as fit in `limit` units, none twice. */
export function ping(words: readonly string[], limit: number): { text: string; allowed: AllowedMentions } {
  const shown: string[] = []
  for (const mention of new Set(words.flatMap((word) => discordMention(word) ?? []))) {
    if ([...shown, mention].join(' ').length > limit || shown.length === messageLimits.mentions) break
    shown.push(mention)
  }
  return { text: shown.join(' '), allowed: allowed(shown) }
}

function allowed(mentions: readonly string[]): AllowedMentions {
  const users = ids(mentions, /^<@(\d+)>$/)
  const roles = ids(mentions, /^<@&(\d+)>$/)
  return {
    parse: mentions.some((mention) => mention.startsWith('@')) ? ['everyone'] : [],
    ...(users.length > 0 ? { users } : {}),
    ...(roles.length > 0 ? { roles } : {})
  }
}

const ids = (mentions: readonly string[], form: RegExp) => mentions.flatMap((mention) => form.exec(mention)?.[1] ?? [])

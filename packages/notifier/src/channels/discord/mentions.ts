import { mentionOf } from '../../mention.ts'
import { messageLimits } from './limits.ts'

export interface Mention {
  kind: 'everyone' | 'role' | 'user'
  /** As it is written in a message. */
  text: string
  id?: string
}

/** `parse` and a list of the same kind are never sent together: Discord refuses that. */
export interface AllowedMentions {
  parse: 'everyone'[]
  users?: string[]
  roles?: string[]
}

/** `@here`, `@everyone`, `<@&role>`, `role:ID`, `<@user>`, `user:ID` or a bare user id, when Discord could know it. */
export function parseMention(word: string): Mention | undefined {
  const text = mentionOf(word)
  if (text === '@here' || text === '@everyone') return { kind: 'everyone', text }
  const [, mark, id] = /^<@(&?)([1-9]\d{0,19})>$/.exec(text ?? '') ?? []
  return text && id ? { kind: mark ? 'role' : 'user', text, id } : undefined
}

/** Why a word pings nobody, for whoever reads it from a config or an input; `undefined` when it is fine. */
export function mentionProblem(word: string): string | undefined {
  if (parseMention(word)) return undefined
  return `${JSON.stringify(word)} is not a Discord mention: write @here, @everyone, <@&ROLE_ID>, role:ROLE_ID, <@USER_ID>, user:USER_ID or a user's id (turn on Developer Mode in Discord, then right-click → Copy ID)`
}

/** The mentions of a message as text, and who of them may be pinged: as many as fit in `limit` units, none twice. */
export function ping(words: readonly string[], limit: number): { text: string; allowed: AllowedMentions } {
  const wanted = new Map(words.flatMap((word) => parseMention(word) ?? []).map((mention) => [mention.text, mention]))
  const shown: Mention[] = []
  for (const mention of wanted.values()) {
    if (textOf([...shown, mention]).length > limit || shown.length === messageLimits.mentions) break
    shown.push(mention)
  }
  return { text: textOf(shown), allowed: allowed(shown) }
}

const textOf = (mentions: readonly Mention[]) => mentions.map(({ text }) => text).join(' ')

function allowed(mentions: readonly Mention[]): AllowedMentions {
  const users = ids(mentions, 'user')
  const roles = ids(mentions, 'role')
  return {
    parse: mentions.some(({ kind }) => kind === 'everyone') ? ['everyone'] : [],
    ...(users.length > 0 ? { users } : {}),
    ...(roles.length > 0 ? { roles } : {})
  }
}

const ids = (mentions: readonly Mention[], wanted: Mention['kind']) =>
  mentions.flatMap(({ kind, id }) => (kind === wanted && id ? [id] : []))

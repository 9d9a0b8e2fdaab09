import { type Severity, severities } from './severity.ts'

/** Who is pinged at which severity. They come from the config or an input alone, never from an event. */
export type Mentions = { readonly [S in Severity]?: readonly string[] }

const role = /^(?:<@&(\d{1,25})>|role:(\d{1,25}))$/
const user = /^(?:<@!?(\d{1,25})>|user:(\d{1,25})|(\d{1,25}))$/

/** A mention in the one form that channels know: `@here`, `@everyone`, `<@user>` or `<@&role>`; undefined for any other word. A bare id is a user's. */
export function mentionOf(word: string): string | undefined {
  const text = word.trim()
  if (text === '@here' || text === '@everyone') return text
  const id = (form: RegExp) => form.exec(text)?.slice(1).find(Boolean)
  if (id(role)) return `<@&${id(role)}>`
  return id(user) && `<@${id(user)}>`
}

/** What holds at a severity: its own entry, else that of the next milder one that has one. What is worse is never told more quietly. */
export const entryAt = <T>(entries: { readonly [S in Severity]?: T }, severity: Severity): T | undefined =>
  severities
    .slice(severities.indexOf(severity))
    .map((each) => entries[each])
    .find((entry) => entry !== undefined)

export const mentionsAt = (mentions: Mentions, severity: Severity): readonly string[] => entryAt(mentions, severity) ?? []

/** Those of some GitHub logins whom the `users:` of the config knows, none twice. */
export const mentionsOf = (logins: readonly string[], users: Readonly<Record<string, string>>): readonly string[] => [
  ...new Set(logins.map((login) => login.toLowerCase()).flatMap((login) => (Object.hasOwn(users, login) ? [`<@${users[login]}>`] : [])))
]

import { ActionError, parseYamlInput, quotedWhole, splitList } from '@tocsin/action-kit'
import { mentionOf, mentionsOf, type Severity } from '@tocsin/notifier'
import type { StatusKey } from './per-status.ts'

export interface Occasion {
  severity: Severity
  status: readonly StatusKey[]
}

/** `role:1` and `user:1` are words. */
const looksLikeMap = /^\s{0,20}[\w-]{1,40}:(?:\s|$)/

/** What `role:${{ vars.ONCALL }}` is where nobody has set the variable. */
const withoutId = /(?<![\w@])(?:(role|user):(?=[\s"',\]]|$)|<@[&!]?>)/g
const noId = /^(role|user):0$/

/** Whom the `mention` input pings on this occasion. @throws {ActionError} naming the word that is no mention. */
export async function mentioned(
  given: string | undefined,
  occasion: Occasion,
  warn: (line: string) => void = () => undefined
): Promise<readonly string[]> {
  if (given === undefined) return []
  // As text, since YAML takes a word that ends in a colon for another map.
  const words = await wordsOf(
    given.replace(withoutId, (_, kind = 'role') => `${kind}:0`),
    occasion
  )
  const empty = words.flatMap((word) => noId.exec(word)?.[1] ?? [])
  for (const kind of new Set(empty))
    warn(`Input "mention" names a ${kind} without an id, and pings nobody for it: the variable or secret behind it is not set.`)
  return words.filter((word) => !noId.test(word)).map(known)
}

async function wordsOf(given: string, { severity, status }: Occasion): Promise<readonly string[]> {
  if (!looksLikeMap.test(given)) return splitList(given.replace(/^\s*- /gm, '').replaceAll(/["']/g, ''))
  const { MentionMap } = await import('./yaml-schemas.ts')
  const map = await parseYamlInput('mention', given, MentionMap)
  const named = [severity, ...status].filter((key) => map[key] !== undefined)
  return (named.length > 0 ? named : ['default' as const]).flatMap((key) => map[key] ?? [])
}

/** Those of the people who have to act whom the `user-map` input or the config knows. */
export async function people(
  logins: readonly string[],
  given: string | undefined,
  users: Readonly<Record<string, string>>
): Promise<readonly string[]> {
  const own = given === undefined ? {} : await parseYamlInput('user-map', given, (await import('./yaml-schemas.ts')).UserMap)
  const lower = Object.fromEntries(Object.entries(own).map(([login, id]) => [login.toLowerCase(), id]))
  return mentionsOf(logins, { ...users, ...lower })
}

function known(word: string): string {
  const mention = mentionOf(word)
  if (mention) return mention
  if (/^\d(?:\.\d{1,20})?E\+\d{2}$/i.test(word)) {
    throw new ActionError(`Input "mention" got the number ${word}: YAML has rounded an id.`, {
      fix: 'Put the id in quotes, as "123456789012345678".'
    })
  }
  throw new ActionError(`Input "mention" got ${quotedWhole(word)}, which Discord cannot ping.`, {
    fix: 'Use @here, @everyone, the id of a user, or role:<id>; copy ids in Discord with developer mode on.'
  })
}

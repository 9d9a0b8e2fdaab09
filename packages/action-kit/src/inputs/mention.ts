import { mentionOf } from '@tocsin/notifier'
import { ActionError } from '../errors.ts'
import { quotedWhole } from '../output/untrusted.ts'
import { splitList } from './types/words.ts'
import { parseYamlInput } from './types/yaml.ts'

/** What a `mention` input that is a map may be written by, and which of its words are meant. */
export interface MentionMap<Key extends string> {
  keys: readonly Key[]
  pick(words: { readonly [K in Key]?: readonly string[] }): readonly string[]
}

/** `role:1` and `user:1` are words. */
const looksLikeMap = /^\s{0,20}[\w-]{1,40}:(?:\s|$)/

/** What `role:${{ vars.ONCALL }}` is where nobody has set the variable. */
const withoutId = /(?<![\w@])(?:(role|user):(?=[\s"',\]]|$)|<@[&!]?>)/g
const noId = /^(role|user):0$/

/** Whom a `mention` input pings: a list, or what is picked of a map. @throws {ActionError} naming the word that is no mention. */
export async function mentionsIn<Key extends string>(
  given: string,
  map: MentionMap<Key>,
  warn: (line: string) => void
): Promise<readonly string[]> {
  // As text, since YAML takes a word that ends in a colon for another map.
  const words = await wordsOf(
    given.replace(withoutId, (_, kind = 'role') => `${kind}:0`),
    map
  )
  const empty = words.flatMap((word) => noId.exec(word)?.[1] ?? [])
  for (const kind of new Set(empty))
    warn(`Input "mention" names a ${kind} without an id, and pings nobody for it: the variable or secret behind it is not set.`)
  return words.filter((word) => !noId.test(word)).map(known)
}

async function wordsOf<Key extends string>(given: string, { keys, pick }: MentionMap<Key>): Promise<readonly string[]> {
  if (!looksLikeMap.test(given)) return splitList(given.replace(/^\s*- /gm, '').replaceAll(/["']/g, ''))
  const { mentionMapSchema } = await import('./mention-schema.ts')
  return pick(await parseYamlInput('mention', given, mentionMapSchema(keys)))
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

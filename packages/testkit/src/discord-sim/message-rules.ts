import type { Problem } from './answer.ts'
import { componentProblems } from './component-rules.ts'
import { badScheme, embedProblems } from './embed-rules.ts'
import type { AllowedMentions, Payload } from './wire.ts'

/** Every rule that Discord holds a well-typed message to, beyond its published schema. */
export function messageProblems(payload: Payload): readonly Problem[] {
  return [
    ...usernameProblems(payload.username),
    ...badScheme(payload.avatar_url, ['avatar_url'], ['http', 'https']),
    ...embedProblems(payload.embeds ?? []),
    ...componentProblems(payload),
    ...mentionProblems(payload.allowed_mentions)
  ]
}

function usernameProblems(username: string | null | undefined): readonly Problem[] {
  const name = username?.toLowerCase() ?? ''
  return ['clyde', 'discord']
    .filter((word) => name.includes(word))
    .map((word) => ({ path: ['username'], code: 'USERNAME_INVALID_CONTAINS', message: `Username cannot contain "${word}"` }))
}

/** https://docs.discord.com/developers/resources/message#allowed-mentions-object-validating-allowed-mentions */
function mentionProblems(allowed: AllowedMentions | null | undefined): readonly Problem[] {
  return (['users', 'roles'] as const)
    .filter((kind) => allowed?.parse?.includes(kind) && allowed[kind]?.length)
    .map((kind) => ({
      path: ['allowed_mentions'],
      code: 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
      message: `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`
    }))
}

import { type AllowedMentions, componentTypes, flags, flatten, isV2, type Payload } from './wire.ts'

/** Whom a message notified. */
export interface Pings {
  everyone: boolean
  here: boolean
  /** Ids. */
  users: readonly string[]
  roles: readonly string[]
  /** Sent with SUPPRESS_NOTIFICATIONS: a badge, no sound. */
  silent: boolean
}

/**
 * Reads mentions from content or V2 text and filters them by `allowed_mentions`. Embeds never ping, code never pings. Without
 * `allowed_mentions` everything does: sources disagree on a webhook's default, so the worst is assumed.
 */
export function pingsOf(payload: Payload): Pings {
  const text = withoutCode(textOf(payload))
  const allowed = payload.allowed_mentions
  const everyone = !allowed || allowed.parse?.includes('everyone') === true
  return {
    everyone: everyone && text.includes('@everyone'),
    here: everyone && text.includes('@here'),
    users: mentioned(text, /<@!?(\d+)>/g).filter(allowedId(allowed, 'users')),
    roles: mentioned(text, /<@&(\d+)>/g).filter(allowedId(allowed, 'roles')),
    silent: ((payload.flags ?? 0) & flags.suppressNotifications) !== 0
  }
}

/** Whether anybody was notified. */
export const pinged = ({ everyone, here, users, roles }: Pings) => everyone || here || users.length > 0 || roles.length > 0

function textOf({ content, components, flags: bits }: Payload): string {
  if (!isV2(bits)) return content ?? ''
  const texts = flatten(components).filter(({ type }) => type === componentTypes.textDisplay)
  return texts.map((text) => text.content ?? '').join('\n')
}

const withoutCode = (text: string) => text.replace(/```[\s\S]*?```/g, ' ').replace(/(`{1,2})[^`]+\1/g, ' ')

const mentioned = (text: string, pattern: RegExp) => [...new Set(Array.from(text.matchAll(pattern), ([, id]) => id ?? ''))]

const allowedId = (allowed: AllowedMentions | null | undefined, kind: 'users' | 'roles') => (id: string) =>
  !allowed || allowed.parse?.includes(kind) === true || allowed[kind]?.includes(id) === true

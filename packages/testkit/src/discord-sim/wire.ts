/** What Discord reads of a message, once its schema has accepted it; absent and `null` mean the same unless a comment says otherwise. */
export interface Payload {
  content?: string | null
  username?: string | null
  avatar_url?: string | null
  embeds?: readonly Embed[] | null
  components?: readonly Component[] | null
  allowed_mentions?: AllowedMentions | null
  /** In an edit: the files to keep. Absent keeps all, `[]` and `null` keep none. */
  attachments?: readonly AttachmentRef[] | null
  poll?: unknown
  tts?: boolean | null
  flags?: number | null
  thread_name?: string | null
  applied_tags?: readonly string[] | null
}

export interface AllowedMentions {
  parse?: readonly string[] | null
  users?: readonly string[] | null
  roles?: readonly string[] | null
}

export interface AttachmentRef {
  id: string
  filename?: string | null
  description?: string | null
}

export interface Embed {
  title?: string | null
  description?: string | null
  url?: string | null
  color?: number | null
  /** ISO 8601. */
  timestamp?: string | null
  author?: { name?: string | null; url?: string | null; icon_url?: string | null } | null
  footer?: { text?: string | null; icon_url?: string | null } | null
  fields?: readonly { name: string; value: string; inline?: boolean | null }[] | null
  image?: { url?: string | null } | null
  thumbnail?: { url?: string | null } | null
}

/** Any component; `componentTypes` names what `type` says and so which of the others are there. */
export interface Component {
  type: number
  components?: readonly Component[]
  accessory?: Component
  content?: string
  style?: number
  label?: string | null
  url?: string | null
  custom_id?: string | null
  sku_id?: string | null
  disabled?: boolean | null
  emoji?: { name?: string | null; id?: string | null } | null
  accent_color?: number | null
  spoiler?: boolean | null
  divider?: boolean | null
  spacing?: number | null
  items?: readonly { media: { url: string }; description?: string | null; spoiler?: boolean | null }[]
  media?: { url: string }
  description?: string | null
  file?: { url: string }
}

export const componentTypes = {
  actionRow: 1,
  button: 2,
  section: 9,
  textDisplay: 10,
  thumbnail: 11,
  mediaGallery: 12,
  file: 13,
  separator: 14,
  container: 17
} as const

export const flags = { suppressEmbeds: 1 << 2, suppressNotifications: 1 << 12, componentsV2: 1 << 15 } as const

/** Every component of a message, outer before inner. */
export function flatten(components: readonly Component[] | null | undefined): readonly Component[] {
  return (components ?? []).flatMap((component) => [
    component,
    ...flatten(component.components),
    ...flatten(component.accessory ? [component.accessory] : [])
  ])
}

export const isV2 = (bits: number | null | undefined) => ((bits ?? 0) & flags.componentsV2) !== 0

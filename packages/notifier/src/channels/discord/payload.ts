import type { APIEmbed } from 'discord-api-types/v10'
import type { AllowedMentions } from './mentions.ts'

/** The body of an execute or edit request, as far as this channel uses it. */
export interface Payload {
  content?: string | null
  embeds?: APIEmbed[] | null
  components?: Component[]
  attachments?: Attachment[]
  allowed_mentions: AllowedMentions
  flags?: number
  username?: string
  avatar_url?: string
  thread_name?: string
  applied_tags?: string[]
}

export interface Attachment {
  /** The n of `files[n]`. */
  id: string
  filename: string
  description?: string
}

/** The `type` numbers of the components a plain webhook may send. */
export const types = {
  actionRow: 1,
  button: 2,
  section: 9,
  text: 10,
  thumbnail: 11,
  gallery: 12,
  file: 13,
  separator: 14,
  container: 17
} as const

export interface LinkButton {
  type: typeof types.button
  style: 5
  label: string
  url: string
}

export interface ActionRow {
  type: typeof types.actionRow
  components: LinkButton[]
}

export interface TextDisplay {
  type: typeof types.text
  content: string
}

interface Media {
  media: { url: string }
  description?: string
}

export type Component =
  | ActionRow
  | TextDisplay
  | { type: typeof types.section; components: TextDisplay[]; accessory: { type: typeof types.thumbnail } & Media }
  | { type: typeof types.gallery; items: Media[] }
  | { type: typeof types.file; file: { url: string } }
  | { type: typeof types.separator; divider?: boolean }
  | { type: typeof types.container; accent_color: number; components: Component[] }

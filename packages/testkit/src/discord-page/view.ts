import type { Attachment, Version } from '../discord-sim/message.ts'
import type { MarkdownContext } from './markdown/inline.ts'
import type { Names } from './names.ts'

/** What every part of one version of a message is drawn with. */
export interface View {
  markdown: MarkdownContext
  attachments: readonly Attachment[]
}

export function viewOf({ pings, attachments }: Version, { names, now }: { names: Names; now: number }): View {
  const { everyone, here, users, roles } = pings
  const pinged = [...(everyone ? ['everyone'] : []), ...(here ? ['here'] : []), ...users, ...roles.map((role) => `&${role}`)]
  return { markdown: { names, now, pinged, links: true }, attachments }
}

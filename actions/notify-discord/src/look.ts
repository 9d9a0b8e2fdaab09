import { type DiscordFile, type DiscordStyle, type Text, webUrl } from '@tocsin/notifier'
import { given } from './events/phrases.ts'
import type { Inputs } from './inputs.ts'

type Asked = Pick<Inputs, 'username' | 'avatar-url' | 'layout' | 'silent' | 'color' | 'image' | 'thumbnail' | 'thread-id' | 'tags'>

export interface Extras {
  content?: Text | undefined
  threadName?: string | undefined
  footer?: string | undefined
  files: readonly DiscordFile[]
}

/** How the step wants its message to look; what it leaves open, the channel's configuration says. */
export function lookOf(inputs: Asked, { content, threadName, footer, files }: Extras): DiscordStyle {
  return given<DiscordStyle>({
    content,
    threadName,
    footer,
    username: inputs.username,
    avatarUrl: inputs['avatar-url'],
    layout: inputs.layout,
    silent: inputs.silent,
    color: inputs.color,
    image: imageOf(inputs.image),
    thumbnail: imageOf(inputs.thumbnail),
    threadId: inputs['thread-id'],
    tags: inputs.tags.length > 0 ? inputs.tags : undefined,
    files: files.length > 0 ? files : undefined
  })
}

/** A picture of the workspace is attached, and then goes by its file name. */
const imageOf = (image: string | undefined) => (image === undefined || webUrl(image) ? image : image.replace(/^.*[\\/]/, ''))

export function attachments({ files, image, thumbnail }: Pick<Inputs, 'files' | 'image' | 'thumbnail'>): readonly string[] {
  const pictures = [image, thumbnail].filter((picture) => picture !== undefined).filter((picture) => !webUrl(picture))
  return [...new Set([...files, ...pictures])]
}

/** The step's style over that of the channel's configuration. A message has one destination: a thread or post of the step replaces both of the channel's. */
export function mergeStyles({ threadId, threadName, ...configured }: DiscordStyle, look: DiscordStyle): DiscordStyle {
  const placed = look.threadId !== undefined || look.threadName !== undefined
  return { ...configured, ...(placed ? {} : given<DiscordStyle>({ threadId, threadName })), ...look }
}

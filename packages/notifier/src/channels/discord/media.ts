import { attachmentsOf, isImage } from './files.ts'
import { componentLimits } from './limits.ts'
import { type Component, types } from './payload.ts'
import type { DiscordFile } from './style.ts'

export interface Pictures {
  /** `https://…` or `attachment://…`. */
  image?: string | undefined
  thumbnail?: string | undefined
  /** The one that stands beside the title. */
  beside?: string | undefined
}

/** Every file of a message in the newer layout: one that no component refers to would not be shown. */
export function mediaOf(files: readonly DiscordFile[], { image, thumbnail, beside }: Pictures = {}): Component[] {
  const wanted = [image, thumbnail === beside ? undefined : thumbnail].filter((url) => url !== undefined)
  const external = [...new Set(wanted)].filter((url) => !url.startsWith('attachment://')).map((url) => ({ media: { url } }))
  const all = attachmentsOf(files)
    .map(({ filename, description }) => ({ url: `attachment://${filename}`, filename, description }))
    .filter(({ url }) => url !== beside || url === image)
  const pictures = all.filter(({ filename }) => isImage(filename)).slice(0, componentLimits.galleryItems - external.length)
  const items = [...external, ...pictures.map(({ url, description }) => ({ media: { url }, ...(description ? { description } : {}) }))]
  const others = all.filter((file) => !pictures.includes(file))
  return [...(items.length > 0 ? [{ type: types.gallery, items }] : []), ...others.map(({ url }) => ({ type: types.file, file: { url } }))]
}

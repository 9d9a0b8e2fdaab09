import { attachmentsOf, isImage } from './files.ts'
import { componentLimits } from './limits.ts'
import { type Component, types } from './payload.ts'
import type { DiscordFile } from './style.ts'

/** Every file of a message in the newer layout: one that no component refers to would not be shown. */
export function mediaOf(files: readonly DiscordFile[], image: string | undefined): Component[] {
  const all = attachmentsOf(files).map(({ filename, description }) => ({ url: `attachment://${filename}`, filename, description }))
  const external = image?.startsWith('attachment://') === false ? [{ media: { url: image } }] : []
  const pictures = all.filter(({ filename }) => isImage(filename)).slice(0, componentLimits.galleryItems - external.length)
  const items = [...external, ...pictures.map(({ url, description }) => ({ media: { url }, ...(description ? { description } : {}) }))]
  const others = all.filter((file) => !pictures.includes(file))
  return [...(items.length > 0 ? [{ type: types.gallery, items }] : []), ...others.map(({ url }) => ({ type: types.file, file: { url } }))]
}

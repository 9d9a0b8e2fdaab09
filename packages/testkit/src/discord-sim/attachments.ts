import type { Problem } from './answer.ts'
import type { UploadedFile } from './body.ts'
import type { Attachment } from './message.ts'
import type { Complaint } from './violation.ts'
import { type AttachmentRef, flatten, isV2, type Payload } from './wire.ts'

/** New files, named and described by the entry of `attachments` that carries their slot as its id. */
export function attachmentsOf(files: readonly UploadedFile[], refs: readonly AttachmentRef[], nextId: () => string): readonly Attachment[] {
  return files.map(({ slot, filename, contentType, data }) => {
    const ref = refs.find(({ id }) => id === slot)
    const description = ref?.description ?? undefined
    const name = ref?.filename ?? filename
    return {
      id: nextId(),
      filename: name,
      contentType: typeOf(name, contentType),
      size: data.length,
      data,
      ...(description ? { description } : {})
    }
  })
}

const types: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  json: 'application/json',
  txt: 'text/plain',
  log: 'text/plain',
  md: 'text/markdown'
}

// As Discord does, the name decides before what the client says.
const typeOf = (filename: string, said: string) => types[filename.split('.').at(-1)?.toLowerCase() ?? ''] ?? said

/** The files that stay on an edited message: all when `attachments` is absent, else those it lists. */
export function kept(attachments: readonly Attachment[], refs: Payload['attachments']): readonly Attachment[] {
  return refs === undefined ? attachments : attachments.filter(({ id }) => refs?.some((ref) => ref.id === id))
}

/** Every `attachment://name` must name a file that the message carries. */
export function missingFiles(payload: Payload, attachments: readonly Attachment[]): readonly Problem[] {
  const names = attachments.map(({ filename }) => filename)
  const code = 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND'
  return references(payload)
    .filter(({ name }) => !names.includes(name))
    .map(({ name, path }) => ({ path, code, message: `The referenced attachment (${name}) was not found` }))
}

/** A V2 message shows only the files that a component names. */
export function unshownFiles(payload: Payload, attachments: readonly Attachment[]): readonly Complaint[] {
  if (!isV2(payload.flags)) return []
  const shown = references(payload).map(({ name }) => name)
  return attachments
    .filter(({ filename }) => !shown.includes(filename))
    .map(({ filename }) => ({ kind: 'unreferenced-file', message: `${filename} is named by no component, so nobody sees it` }))
}

function references({ embeds, components }: Payload): readonly { name: string; path: Problem['path'] }[] {
  const urls = [...(embeds ?? []).flatMap(embedUrls), ...flatten(components).flatMap(componentUrls)]
  return urls.flatMap(({ url, path }) => (url?.startsWith('attachment://') ? [{ name: url.slice('attachment://'.length), path }] : []))
}

const embedUrls = ({ author, footer, image, thumbnail }: NonNullable<Payload['embeds']>[number], index: number) => [
  { url: author?.icon_url, path: ['embeds', index, 'author', 'icon_url'] },
  { url: footer?.icon_url, path: ['embeds', index, 'footer', 'icon_url'] },
  { url: image?.url, path: ['embeds', index, 'image', 'url'] },
  { url: thumbnail?.url, path: ['embeds', index, 'thumbnail', 'url'] }
]

const componentUrls = ({ items = [], media, file }: ReturnType<typeof flatten>[number]) =>
  [...items.map((item) => item.media.url), media?.url, file?.url].map((url) => ({ url, path: ['components'] }))

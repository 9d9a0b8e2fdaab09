import { clip } from '../../text/clip.ts'
import { messageLimits } from './limits.ts'
import { fittingUrl } from './link.ts'
import type { Attachment } from './payload.ts'
import { isBlank, plain } from './plain.ts'
import type { DiscordFile, DiscordStyle } from './style.ts'

/** The files that can be sent, under names that `attachment://` can refer to, and the others in words. */
export interface Attachable {
  files: DiscordFile[]
  leftOut: string[]
}

export function attachable({ files = [], maxFileBytes = messageLimits.fileBytes }: DiscordStyle): Attachable {
  // A style that waited in a store for the next run comes back without its bytes.
  const small = files.filter(({ bytes }) => ArrayBuffer.isView(bytes) && bytes.length <= maxFileBytes)
  const kept = small.slice(0, messageLimits.files)
  const names = distinct(kept.map(({ name }) => safeName(name)))
  return {
    files: kept.map((file, index) => ({ ...file, name: names[index] ?? file.name })),
    leftOut: files.filter((file) => !kept.includes(file)).map((file) => `${file.name} (${size(file.bytes)})`)
  }
}

/** The `attachments` part of a message; `undefined` for none, which on an edit keeps those it has. */
export const attachmentsOf = (files: readonly DiscordFile[]): Attachment[] =>
  files.map(({ name, description = '' }, index) => ({
    id: String(index),
    filename: name,
    ...(isBlank(description) ? {} : { description: clip(plain(description), messageLimits.fileDescription) })
  }))

/** What an embed may show: a web address, or one of the files by its name. */
export function imageUrl(image: string | undefined, files: readonly DiscordFile[]): string | undefined {
  if (image === undefined) return undefined
  const name = safeName(image.replace(/^attachment:\/\//, ''))
  return files.some((file) => file.name === name) && isImage(name) ? `attachment://${name}` : fittingUrl(image)
}

export const isImage = (name: string) => /\.(?:jpe?g|png|webp|gif)$/i.test(name)

/** Discord rewrites other characters in a name, and `attachment://` would no longer find the file. */
function safeName(path: string): string {
  const name = path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/[^\w.-]/g, '_')
    .slice(-100)
    .replace(/^\.+/, '')
  return name === '' ? 'file' : name
}

/** A second `a.log` becomes `2-a.log`. */
function distinct(names: readonly string[]): string[] {
  const seen = new Set<string>()
  return names.map((name) => {
    let free = name
    for (let n = 2; seen.has(free); n++) free = `${n}-${name}`
    seen.add(free)
    return free
  })
}

function size(bytes: Uint8Array): string {
  if (!ArrayBuffer.isView(bytes)) return 'no longer there'
  return bytes.length < 1024 * 1024 ? `${Math.ceil(bytes.length / 1024)} KiB` : `${(bytes.length / 1024 / 1024).toFixed(1)} MiB`
}

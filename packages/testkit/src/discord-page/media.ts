import type { Attachment } from '../discord-sim/message.ts'

const drawable = ['image/png', 'image/jpeg', 'image/gif', 'image/webp']
const colours = ['#5865f2', '#3ba55c', '#faa61a', '#ed4245', '#eb459e', '#757e8a']

const dataUri = (type: string, data: Buffer) => `data:${type};base64,${data.toString('base64')}`

const svg = (body: string, width: number, height: number) =>
  dataUri(
    'image/svg+xml',
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${body}</svg>`
    )
  )

/** A round picture with the first letter of a name: the page fetches nothing, so a remote avatar cannot be shown. */
export function avatar(name: string): string {
  const letter = /[\p{L}\p{N}]/u.exec(name)?.[0].toUpperCase() ?? '#'
  const colour = colours[[...name].reduce((sum, character) => sum + (character.codePointAt(0) ?? 0), 0) % colours.length]
  const text = `<text x="50" y="54" fill="#fff" font-family="sans-serif" font-size="48" text-anchor="middle" dominant-baseline="middle">${letter}</text>`
  return svg(`<rect width="100" height="100" fill="${colour}"/>${text}`, 100, 100)
}

const picture = svg(
  '<rect width="320" height="160" fill="#1e1f22"/><path d="M90 120l50-60 35 40 20-22 45 42z" fill="#4e5058"/><circle cx="215" cy="52" r="14" fill="#4e5058"/>',
  320,
  160
)

/** What to show for an image's URL: the uploaded bytes, or a grey picture for what lives elsewhere. */
export function image(url: string, attachments: readonly Attachment[]): string {
  const name = url.startsWith('attachment://') ? url.slice('attachment://'.length) : undefined
  const file = attachments.find(({ filename }) => filename === name)
  return file && isImage(file) ? dataUri(file.contentType, file.data) : picture
}

export const isImage = ({ contentType }: Attachment) => drawable.includes(contentType)

/** A link that opens the file itself, as plain text or bytes. */
export const download = ({ contentType, data }: Attachment) =>
  dataUri(contentType.startsWith('text/') ? contentType : 'application/octet-stream', data)

import type { Attachment } from '../discord-sim/message.ts'
import { element, type Html } from './html.ts'
import { download, image, isImage } from './media.ts'

/** Uploaded files: pictures are shown, text gets a preview, the rest a card. */
export function fileHtml(file: Attachment): Html {
  const { filename, description } = file
  if (isImage(file)) {
    return element('img', {
      class: 'picture',
      src: image(`attachment://${filename}`, [file]),
      alt: description ?? filename,
      title: description
    })
  }
  return element('div', { class: 'file' }, /^text\/|json$/.test(file.contentType) && preview(file), card(file))
}

const card = (file: Attachment) =>
  element(
    'div',
    { class: 'file-card' },
    '📄 ',
    element('a', { href: download(file), download: file.filename }, file.filename),
    element('span', { class: 'dim' }, ` ${size(file.size)}`)
  )

const previewLines = 8

function preview({ data }: Attachment): Html {
  const lines = data.toString().split('\n')
  const more = lines.length - previewLines
  return element('pre', {}, lines.slice(0, previewLines).join('\n'), more > 0 && `\n… ${more} more lines`)
}

const size = (bytes: number) => (bytes < 1024 ? `${bytes} bytes` : `${(bytes / 1024).toFixed(2)} KB`)

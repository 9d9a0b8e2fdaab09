import type { Problem } from './answer.ts'
import type { Embed } from './wire.ts'

/** https://docs.discord.com/developers/resources/message#embed-object-embed-limits */
const embedTotal = 6000

/** What the published schema leaves out about embeds. Texts arrive trimmed. */
export function embedProblems(embeds: readonly Embed[]): readonly Problem[] {
  return [...embeds.flatMap((embed, index) => ofEmbed(embed, ['embeds', index])), ...tooLong(embeds)]
}

function ofEmbed(embed: Embed, path: Problem['path']): readonly Problem[] {
  return [...(isBlank(embed) ? [required([...path, 'description'])] : []), ...emptyFields(embed, path), ...badUrls(embed, path)]
}

function emptyFields({ fields, author, footer }: Embed, path: Problem['path']): readonly Problem[] {
  return [
    ...(fields ?? []).flatMap((field, index) =>
      (['name', 'value'] as const).filter((key) => !field[key]).map((key) => required([...path, 'fields', index, key]))
    ),
    ...(author && !author.name ? [required([...path, 'author', 'name'])] : []),
    ...(footer && !footer.text ? [required([...path, 'footer', 'text'])] : [])
  ]
}

function badUrls({ url, author, footer, image, thumbnail }: Embed, path: Problem['path']): readonly Problem[] {
  const links: readonly Scheme[] = [
    [['url'], url],
    [['author', 'url'], author?.url]
  ]
  const media: readonly Scheme[] = [
    [['author', 'icon_url'], author?.icon_url],
    [['footer', 'icon_url'], footer?.icon_url],
    [['image', 'url'], image?.url],
    [['thumbnail', 'url'], thumbnail?.url]
  ]
  return [...badSchemes(path, links, ['http', 'https']), ...badSchemes(path, media, ['http', 'https', 'attachment'])]
}

type Scheme = readonly [path: readonly string[], url: string | null | undefined]

function badSchemes(path: Problem['path'], urls: readonly Scheme[], schemes: readonly string[]): readonly Problem[] {
  return urls.flatMap(([below, url]) => badScheme(url, [...path, ...below], schemes))
}

/** A URL may only use the named schemes. */
export function badScheme(url: string | null | undefined, path: Problem['path'], schemes: readonly string[]): readonly Problem[] {
  const scheme = url ? url.slice(0, url.indexOf(':')).toLowerCase() : undefined
  if (scheme === undefined || schemes.includes(scheme)) return []
  const message = `Scheme "${scheme}" is not supported. Scheme must be one of (${schemes.map((one) => `'${one}'`).join(', ')}).`
  return [{ path, code: 'URL_TYPE_INVALID_SCHEME', message }]
}

const required = (path: Problem['path']): Problem => ({ path, code: 'BASE_TYPE_REQUIRED', message: 'This field is required' })

const isBlank = ({ title, description, author, footer, fields, image, thumbnail }: Embed) =>
  !title && !description && !author?.name && !footer?.text && !fields?.length && !image?.url && !thumbnail?.url

function tooLong(embeds: readonly Embed[]): readonly Problem[] {
  const message = `Embed size exceeds maximum size of ${embedTotal}`
  return embedLength(embeds) > embedTotal ? [{ path: ['embeds'], code: 'MAX_EMBED_SIZE_EXCEEDED', message }] : []
}

/** UTF-16 units that count towards the total of a message. */
export function embedLength(embeds: readonly Embed[]): number {
  return embeds.flatMap(countedTexts).reduce((sum, text) => sum + (text?.trim().length ?? 0), 0)
}

const countedTexts = ({ title, description, author, footer, fields }: Embed) => [
  title,
  description,
  author?.name,
  footer?.text,
  ...(fields ?? []).flatMap(({ name, value }) => [name, value])
]

import { isDeepStrictEqual } from 'node:util'
import { isRecord, textsOf, walk } from './walk.ts'

interface Schema {
  safeParse(value: unknown): { success: true; data: unknown } | { success: false; error: { issues: readonly unknown[] } }
}

// The package ships no types; its schemas are generated from Discord's own OpenAPI.
const spec: Record<string, Schema> = await import('discord-api-spec/zod' as string)

/** What Discord would refuse in a body, by its published schema and by the rules that the schema lacks. */
export function problems(body: unknown, method: string): string[] {
  if (!isRecord(body)) return ['no object']
  return [
    ...schemaProblems(body, method),
    ...embedProblems(body),
    ...mentionProblems(body),
    ...v2Problems(body),
    ...emptyProblems(body),
    ...attachmentProblems(body)
  ]
}

function schemaProblems(body: Record<string, unknown>, method: string): string[] {
  const schema = spec[method === 'PATCH' ? 'IncomingWebhookUpdateRequestPartialSchema' : 'IncomingWebhookRequestPartialSchema']
  const result = schema?.safeParse(body)
  if (!result?.success) return [`schema: ${JSON.stringify(result?.error.issues)}`]
  return isDeepStrictEqual(result.data, body) ? [] : ['a key that Discord does not know']
}

function embedProblems({ embeds }: Record<string, unknown>): string[] {
  const all = Array.isArray(embeds) ? embeds.filter(isRecord) : []
  const counted = all.flatMap(({ title, description, author, footer, fields }) => [
    title,
    description,
    ...textsOf(author, ['name']),
    ...textsOf(footer, ['text']),
    ...textsOf(fields, ['name', 'value'])
  ])
  const texts = counted.filter((text) => text !== undefined)
  const total = texts.reduce((sum: number, text) => sum + String(text).trim().length, 0)
  return [
    ...(total > 6000 ? [`embeds hold ${total} characters`] : []),
    ...(texts.some((text) => typeof text !== 'string' || text.trim() === '') ? ['an empty text in an embed'] : []),
    ...(all.some(({ title }) => !title) ? ['an embed without a title'] : [])
  ]
}

function mentionProblems({ allowed_mentions: allowed, username }: Record<string, unknown>): string[] {
  if (!isRecord(allowed) || !Array.isArray(allowed.parse)) return ['allowed_mentions is not explicit']
  return [
    ...['users', 'roles']
      .filter((kind) => isRecord(allowed) && Array.isArray(allowed.parse) && allowed.parse.includes(kind))
      .map((kind) => `parses ${kind}`),
    ...(/discord|clyde|^(?:everyone|here)$/i.test(String(username ?? '')) ? ['a name that Discord refuses'] : [])
  ]
}

function v2Problems(body: Record<string, unknown>): string[] {
  const isV2 = (Number(body.flags ?? 0) & (1 << 15)) !== 0
  const all = walk(body.components)
  const text = all.filter(({ type }) => type === 10).reduce((sum, { content }) => sum + String(content).length, 0)
  if (!isV2) return all.every(({ type }) => type === 1 || type === 2) ? [] : ['newer components without the flag']
  return [
    ...(body.content || body.embeds ? ['content or embeds beside the newer layout'] : []),
    ...(all.length > 40 ? [`${all.length} components`] : []),
    ...(text > 4000 ? [`${text} characters of text`] : []),
    ...(all.length === 0 ? ['nothing to show'] : [])
  ]
}

/** Code 50006. A file would do as well, but no message of ours is a file alone. */
const emptyProblems = ({ content, embeds, flags }: Record<string, unknown>) =>
  /[^\s\p{Cf}]/u.test(String(content ?? '')) || embeds || (Number(flags ?? 0) & (1 << 15)) !== 0 ? [] : ['an empty message']

/** Every `attachment://` names a file, and in the newer layout every file is named by one. */
function attachmentProblems(body: Record<string, unknown>): string[] {
  const names = textsOf(body.attachments, ['filename']).map(String)
  const used = [...JSON.stringify([body.embeds, body.components]).matchAll(/attachment:\/\/([^"]+)/g)].map((match) => match[1] ?? '')
  const isV2 = (Number(body.flags ?? 0) & (1 << 15)) !== 0
  return [
    ...used.filter((name) => !names.includes(name)).map((name) => `no file ${name}`),
    ...(isV2 ? names.filter((name) => !used.includes(name)).map((name) => `${name} is not shown`) : []),
    ...(new Set(names).size < names.length ? ['two files of one name'] : [])
  ]
}

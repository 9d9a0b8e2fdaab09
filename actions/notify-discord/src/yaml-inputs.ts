import { parseYamlInput } from '@tocsin/action-kit'
import { type Field, type Link, webUrl } from '@tocsin/notifier'
import * as z from 'zod/mini'
import { markdownOf, type Variables } from './template.ts'

const Value = z.union([z.string(), z.number(), z.boolean()], 'must be text')
const Fields = z.union(
  [z.array(z.strictObject({ name: z.string(), value: Value, inline: z.optional(z.boolean()) })), z.record(z.string(), Value)],
  'must be a map of names to values, or a list of { name, value, inline }'
)
const Url = z.string('must be an http or https URL').check(z.refine((text) => webUrl(text) !== undefined, 'must be an http or https URL'))
const Buttons = z.union(
  [z.array(z.strictObject({ label: z.string(), url: Url })), z.record(z.string(), Url)],
  'must be a map of labels to http or https URLs, or a list of { label, url }'
)

/** The `fields` input. Names are plain, values are templates in Markdown. */
export async function fieldsOf(text: string | undefined, variables: Variables): Promise<readonly Field[]> {
  if (text === undefined) return []
  const parsed = await parseYamlInput('fields', text, Fields)
  const list = Array.isArray(parsed) ? parsed : Object.entries(parsed).map(([name, value]) => ({ name, value, inline: undefined }))
  return list.map(({ name, value, inline = String(value).length <= 40 }) => ({
    name,
    value: markdownOf(String(value), variables),
    inline
  }))
}

export async function buttonsOf(text: string | undefined): Promise<readonly Link[]> {
  if (text === undefined) return []
  const parsed = await parseYamlInput('buttons', text, Buttons)
  return Array.isArray(parsed) ? parsed : Object.entries(parsed).map(([label, url]) => ({ label, url }))
}

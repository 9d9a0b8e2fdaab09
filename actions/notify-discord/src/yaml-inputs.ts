import { parseYamlInput } from '@tocsin/action-kit'
import type { Field, Link } from '@tocsin/notifier'
import { markdownOf, type Variables } from './template.ts'

/** The `fields` input. Names are plain, values are templates in Markdown. */
export async function fieldsOf(text: string | undefined, variables: Variables): Promise<readonly Field[]> {
  if (text === undefined) return []
  const { Fields } = await import('./yaml-schemas.ts')
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
  const { Buttons } = await import('./yaml-schemas.ts')
  const parsed = await parseYamlInput('buttons', text, Buttons)
  return Array.isArray(parsed) ? parsed : Object.entries(parsed).map(([label, url]) => ({ label, url }))
}

import { check } from './check.ts'
import type { Json } from './json.ts'
import { componentTypes, type Embed, flags } from './wire.ts'

const { actionRow, button, textDisplay } = componentTypes
const withComponents = new URLSearchParams({ with_components: 'true' })
export const look = (body: Json, kind: 'execute' | 'edit' = 'execute') => check(kind, { json: body, files: [] }, withComponents)

/** `path CODE` for each field that is refused. */
export function refusedFields(body: Json): readonly string[] {
  return leaves((look(body).refusal?.body as { errors?: unknown } | undefined)?.errors)
}

function leaves(tree: unknown, path = ''): readonly string[] {
  if (typeof tree !== 'object' || tree === null) return []
  return Object.entries(tree).flatMap(([key, inner]) =>
    key === '_errors' ? inner.map(({ code }: { code: string }) => `${path} ${code}`) : leaves(inner, path ? `${path}.${key}` : key)
  )
}

export const x = (length: number) => 'x'.repeat(length)
export const url = (length: number) => `https://e.example/${x(length - 18)}`
export const many = <T>(count: number, one: T) => Array.from({ length: count }, () => one)
export const embed = (one: Embed) => ({ embeds: [{ title: 'a', ...one }] })
export const link = (change: object = {}) => ({ type: button, style: 5, label: 'Run', url: 'https://e.example', ...change })
export const row = (...components: object[]) => ({ components: [{ type: actionRow, components }] })
export const text = (content: string) => ({ type: textDisplay, content })
export const v2 = (...components: object[]) => ({ flags: flags.componentsV2, components })
export const field = { name: 'n', value: 'v' }

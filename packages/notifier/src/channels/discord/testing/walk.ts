export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The values under the keys of an object, or of each object in a list. */
export function textsOf(value: unknown, keys: readonly string[]): unknown[] {
  const objects = (Array.isArray(value) ? value : [value]).filter(isRecord)
  return objects.flatMap((object) => keys.map((key) => object[key]))
}

/** Every component, those inside others included. */
export function walk(components: unknown): Record<string, unknown>[] {
  const list = (Array.isArray(components) ? components : []).filter(isRecord)
  return list.flatMap((component) => [component, ...walk(component.components), ...walk(component.accessory ? [component.accessory] : [])])
}

/** Every text of a message that Discord reads as Markdown. */
export function markdownOf({ content, embeds, components }: Record<string, unknown>): string[] {
  const list = (Array.isArray(embeds) ? embeds : []).filter(isRecord)
  const inEmbeds = list.flatMap((embed) => [...textsOf(embed, ['title', 'description']), ...textsOf(embed.fields, ['name', 'value'])])
  return [content, ...inEmbeds, ...walk(components).map((component) => component.content)].filter((text) => typeof text === 'string')
}

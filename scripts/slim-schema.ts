export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
export type JsonObject = { [key: string]: Json }

const noise = new Set(['description', 'summary', 'title', 'example', 'examples', 'externalDocs', 'deprecated', 'discriminator', 'nullable'])
const names = new Set(['properties', 'patternProperties'])
const data = new Set(['enum', 'default', 'required', 'const'])

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const mapValues = (object: JsonObject, change: (value: Json) => Json): JsonObject =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]))

/** A schema of OpenAPI 3.0 as JSON Schema: without prose, and with `nullable` said in the way a plain validator knows. */
export function slimSchema(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(slimSchema)
  if (!isObject(schema)) return schema
  const kept = Object.entries(schema).filter(([key]) => !noise.has(key) && !key.startsWith('x-'))
  const slim = Object.fromEntries(kept.map(([key, value]) => [key, slimMember(key, value)]))
  return schema.nullable === true ? orNull(slim) : slim
}

function slimMember(key: string, value: Json): Json {
  if (data.has(key)) return value
  return names.has(key) && isObject(value) ? mapValues(value, slimSchema) : slimSchema(value)
}

function orNull(schema: JsonObject): Json {
  const { type, enum: choices } = schema
  if (typeof type !== 'string') return { anyOf: [{ type: 'null' }, schema] }
  const nullable: JsonObject = { ...schema, type: [type, 'null'] }
  return Array.isArray(choices) && !choices.includes(null) ? { ...nullable, enum: [...choices, null] } : nullable
}

import { type OpenApi, resolve, type Schema } from './openapi.ts'

/** The dotted paths of properties that no branch of the schema names. GitHub ignores them, so they are mistakes of the caller. */
export function unknownProperties(document: OpenApi, schema: Schema, value: unknown, path = ''): string[] {
  const shapes = branches(document, schema)
  if (Array.isArray(value)) return value.flatMap((item, at) => inItems(document, shapes, item, `${path}.${at}`))
  if (typeof value !== 'object' || value === null) return []
  const open = shapes.some(
    ({ properties, additionalProperties }) => additionalProperties || (!properties && additionalProperties !== false)
  )
  if (open) return []
  return Object.entries(value).flatMap(([name, member]) => inProperty(document, shapes, member, `${path}.${name}`))
}

function inItems(document: OpenApi, shapes: readonly Schema[], item: unknown, path: string): string[] {
  const items = shapes.flatMap((shape) => shape.items ?? [])
  return items.length === 0 ? [] : unknownProperties(document, { anyOf: items }, item, path)
}

function inProperty(document: OpenApi, shapes: readonly Schema[], member: unknown, path: string): string[] {
  const name = path.slice(path.lastIndexOf('.') + 1)
  const known = shapes.flatMap(({ properties }) => (properties && Object.hasOwn(properties, name) ? (properties[name] ?? []) : []))
  return known.length === 0 ? [path.slice(1)] : unknownProperties(document, { anyOf: known }, member, path)
}

/** Every object or array shape that a value may take. */
function branches(document: OpenApi, schema: Schema): Schema[] {
  const { oneOf = [], anyOf = [], allOf = [], ...own } = resolve<Schema>(document, schema)
  const nested = [...oneOf, ...anyOf, ...allOf].flatMap((branch) => branches(document, branch))
  const shaped = 'properties' in own || 'items' in own || 'additionalProperties' in own || (nested.length === 0 && mayBeObject(own))
  return shaped ? [own, ...nested] : nested
}

const mayBeObject = (schema: Schema) => schema.type === undefined || [schema.type].flat().includes('object')

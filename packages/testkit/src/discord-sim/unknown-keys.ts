import { nearest } from '@tocsin/notifier'
import type * as z from 'zod/mini'
import { isRecord, type Json } from './json.ts'

type Schema = z.core.$ZodTypes

/** Keys that Discord would silently ignore, each with what it probably meant: `embeds[0].colour is unknown; did you mean color?` */
export function unknownKeys(schema: z.core.$ZodType, value: unknown, path = ''): readonly string[] {
  const def = (schema as Schema)._zod.def
  if (def.type === 'optional' || def.type === 'nullable') return unknownKeys(def.innerType, value, path)
  if (def.type === 'lazy') return unknownKeys(def.getter(), value, path)
  if (def.type === 'array')
    return Array.isArray(value) ? value.flatMap((item, index) => unknownKeys(def.element, item, `${path}[${index}]`)) : []
  if (!isRecord(value)) return []
  if (def.type === 'union') return def.options.filter((option) => fits(option, value)).flatMap((option) => unknownKeys(option, value, path))
  return def.type === 'object' ? ofObject(def.shape, value, path) : []
}

function ofObject(shape: z.core.$ZodShape, value: Json, path: string): readonly string[] {
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = path ? `${path}.${key}` : key
    const field = Object.hasOwn(shape, key) ? shape[key] : undefined
    return field ? unknownKeys(field, inner, here) : [unknown(here, key, Object.keys(shape))]
  })
}

function unknown(path: string, key: string, known: readonly string[]): string {
  const guess = nearest(key, known)
  return `${path} is unknown${guess ? `; did you mean ${guess}?` : ''}`
}

function fits(option: z.core.$ZodType, value: Json): boolean {
  const def = (option as Schema)._zod.def
  if (def.type === 'lazy') return fits(def.getter(), value)
  if (def.type !== 'object') return false
  const type = (def.shape.type as Schema | undefined)?._zod.def
  return type?.type !== 'literal' || type.values.some((one) => one === value.type)
}

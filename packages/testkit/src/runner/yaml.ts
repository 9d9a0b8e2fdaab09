import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

export type Mapping = Readonly<Record<string, unknown>>

/** An action is read again for each of its runs. */
const known = new Map<string, Mapping>()

/** A YAML file as plain data, which all who read the same text share. What is no mapping is an empty one. */
export function readYaml(text: string): Mapping {
  const mapping = known.get(text) ?? frozen(mappingOf(parse(text)))
  known.set(text, mapping)
  return mapping
}

/** With all that is in it; an anchor may stand in itself. */
function frozen<T extends object>(value: T): T {
  if (Object.isFrozen(value)) return value
  for (const part of Object.values(Object.freeze(value))) if (typeof part === 'object' && part !== null) frozen(part)
  return value
}

export const readYamlFile = (file: string): Mapping => readYaml(readFileSync(file, 'utf8'))

export const mappingOf = (value: unknown): Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Mapping) : {}

/** One value stands for a list of one. */
export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value])

import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

export type Mapping = Readonly<Record<string, unknown>>

/** An action is read again for each of its runs. */
const known = new Map<string, Mapping>()

/** A YAML file as plain data. What is no mapping is an empty one. */
export function readYaml(text: string): Mapping {
  const mapping = known.get(text) ?? mappingOf(parse(text))
  known.set(text, mapping)
  return mapping
}

export const readYamlFile = (file: string): Mapping => readYaml(readFileSync(file, 'utf8'))

export const mappingOf = (value: unknown): Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Mapping) : {}

/** One value stands for a list of one. */
export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value])

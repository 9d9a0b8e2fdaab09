import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

export type Mapping = Readonly<Record<string, unknown>>

/** A YAML file as plain data. What is no mapping is an empty one. */
export const readYaml = (text: string): Mapping => mappingOf(parse(text))

export const readYamlFile = (file: string): Mapping => readYaml(readFileSync(file, 'utf8'))

export const mappingOf = (value: unknown): Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Mapping) : {}

/** One value stands for a list of one. */
export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value])

import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type * as z from 'zod/mini'
import type { FlakeReport } from '../model/report.ts'
import { empty, hostile, large, partial, quiet, sample } from '../shown/sample.fixture.ts'
import { flakeJson } from './flake-json.ts'
import { reportJsonSchema } from './json-schema.ts'
import type { reportSchema } from './schema.ts'

type Plain<T> = T extends readonly (infer Item)[] ? Plain<Item>[] : T extends object ? { -readonly [Key in keyof T]: Plain<T[Key]> } : T
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

/** Does not compile while a field is in the type and not in the schema, or the other way round, or is optional in one alone. */
const same: Same<Plain<z.output<typeof reportSchema>>, Plain<FlakeReport>> = true

const file = new URL('../../../../docs/flake-report.schema.json', import.meta.url)
const schema = JSON.parse(readFileSync(file, 'utf8'))

/** The same with no room for other members: our own reports have none. */
const strict = (of: unknown): unknown => {
  if (Array.isArray(of)) return of.map(strict)
  if (typeof of !== 'object' || of === null) return of
  const inner = Object.fromEntries(Object.entries(of).map(([name, one]) => [name, strict(one)]))
  return 'properties' in of && 'type' in of ? { ...inner, additionalProperties: false } : inner
}
const problemsBy = (of: object) => {
  const check = new Ajv2020({ allErrors: true }).compile(of)
  return (document: unknown) => (check(document) ? [] : (check.errors ?? []))
}
const [problems, strangers] = [problemsBy(schema), problemsBy(strict(schema) as object)]
const written = JSON.parse(flakeJson(sample))

test('the schema that is published is that of the type', () => {
  expect(same).toBe(true)
  expect(schema).toEqual(JSON.parse(JSON.stringify(reportJsonSchema())))
})

test.each(Object.entries({ sample, empty, quiet, partial, hostile, large: large(200) }))(
  '%s is as the schema says, and has no member that it does not know',
  (_, report) => expect(strangers(JSON.parse(flakeJson(report)))).toEqual([])
)

test('what is written is what was found', () => expect(written).toEqual(sample))

test('the schema misses members that have to be there', () => {
  for (const name of schema.required) expect(problems({ ...written, [name]: undefined })).not.toEqual([])
})

/** The document with one member more in each of its objects. */
const grown = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(grown)
  if (typeof value !== 'object' || value === null) return value
  return { ...Object.fromEntries(Object.entries(value).map(([name, one]) => [name, grown(one)])), added: 1 }
}

test('whoever goes by the schema reads what a later version 1 adds', () => {
  expect(problems(grown(written))).toEqual([])
  expect(strangers({ ...written, added: 1 })).toHaveLength(1)
  expect(strangers(grown(written)).length).toBeGreaterThan(100)
  const { testNames: _, ...others } = schema.properties
  expect(JSON.stringify(others)).not.toContain('additionalProperties')
})

/** Every member of every object, as `subjects.rate.q05`. */
const membersOf = (of: Record<string, unknown>, path: string[] = []): string[] =>
  Object.entries((of.properties ?? {}) as Record<string, Record<string, unknown>>).flatMap(([name, one]) => [
    [...path, name].join('.'),
    ...membersOf((one.items ?? one) as Record<string, unknown>, [...path, name])
  ])

const writtenMembers = (value: unknown, path: string[] = []): string[] => {
  if (Array.isArray(value)) return value.flatMap((one) => writtenMembers(one, path))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, one]) => [[...path, name].join('.'), ...writtenMembers(one, [...path, name])])
}

test('the samples show every member that the schema knows', () => {
  const seen = new Set([...writtenMembers(sample), ...writtenMembers(partial)])
  expect(membersOf(schema).filter((member) => !seen.has(member))).toEqual([])
})

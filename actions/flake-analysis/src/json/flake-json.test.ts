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
const check = new Ajv2020({ allErrors: true }).compile(schema)
const problems = (document: unknown) => {
  check(document)
  return check.errors ?? []
}
const written = JSON.parse(flakeJson(sample))

test('the schema that is published is that of the type', () => {
  expect(same).toBe(true)
  expect(schema).toEqual(JSON.parse(JSON.stringify(reportJsonSchema())))
})

test.each(Object.entries({ sample, empty, quiet, partial, hostile, large: large(200) }))('%s is as the schema says', (_, report) =>
  expect(problems(JSON.parse(flakeJson(report)))).toEqual([])
)

test('what is written is what was found', () => expect(written).toEqual(sample))

test('the schema knows every member, and misses those that have to be there', () => {
  expect(problems({ ...written, extra: 1 })).toHaveLength(1)
  for (const name of schema.required) expect(problems({ ...written, [name]: undefined })).not.toEqual([])
  for (const [name, one] of Object.entries(schema.properties as Record<string, { items?: { additionalProperties?: unknown } }>)) {
    if (one.items) expect([name, one.items.additionalProperties]).toEqual([name, false])
  }
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

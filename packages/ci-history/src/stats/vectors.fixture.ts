import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from '@jest/globals'

const file = join(import.meta.dirname, '../../../../../shared/vectors/flake_vectors.json')
const groups: Record<string, Record<string, unknown>> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
if (Object.keys(groups).length === 0)
  console.info('Skipping the tests that compare with numbers computed elsewhere: those are not part of this repository.')

/** A test for each case of a group of the shared vectors, under `key`; one skipped test when they are absent. */
export function testVectors<T extends object>(group: string, key: string, title: string, check: (one: T) => void): void {
  const found = groups[group]?.[key]
  // Some groups name their cases.
  const cases = isRecord(found) ? Object.entries(found).map(([name, steps]) => ({ name, steps }) as unknown as T) : found
  if (Array.isArray(cases)) test.each<T>(cases)(`${group}: ${title}`, check)
  else test.skip(`${group}: the numbers to compare with are not part of this repository`, () => undefined)
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

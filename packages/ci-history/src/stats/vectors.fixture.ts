import { testEach } from '@tocsin/testkit/needs'
import { missingShared, sharedJson } from '@tocsin/testkit/shared'

const file = 'vectors/flake_vectors.json'
const groups: Record<string, Record<string, unknown>> = sharedJson(file)

/** A test for each case of a group of the shared vectors, under `key`; one skipped test when they are absent. */
export function testVectors<T extends object>(group: string, key: string, title: string, check: (one: T) => void): void {
  const found = groups[group]?.[key]
  // Some groups name their cases.
  const cases = isRecord(found) ? Object.entries(found).map(([name, steps]) => ({ name, steps }) as unknown as T) : found
  testEach(missingShared(file), Array.isArray(cases) ? cases : undefined, `${group}: ${title}`, check)
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

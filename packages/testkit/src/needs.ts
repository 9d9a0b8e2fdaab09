import { test } from '@jest/globals'

/** A test or a group of tests; without what it needs, one that is skipped and says why. */
export function needs<T>(missing: string | undefined, run: T & { skip: T }): T {
  if (missing === undefined) return run
  console.info(`Skipped: ${missing}.`)
  return run.skip
}

/** A test for each case; where there is none, one skipped test that says why. */
export function testEach<T>(missing: string | undefined, cases: readonly T[] | undefined, title: string, check: (one: T) => unknown): void {
  if (cases?.length) test.each<T>(cases)(title, (one) => check(one) as undefined)
  else needs(missing ?? `no cases for "${title}"`, test)(title, () => undefined)
}

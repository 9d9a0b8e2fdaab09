/** What a reader says it saw; what it does not count is absent. */
export interface Totals {
  tests: number
  failed: number
  errors?: number
  skipped: number
  flaky?: number
}

/** What reports hold, as the program that made them tells. */
export type Expected = Required<Totals>

/** What a reader lost or made up, in words; '' where it saw all of it. Some count errors as failures. */
export function lossWords({ tests, failed, errors, skipped, flaky }: Totals, expected: Expected): string {
  const failures = (errors ?? 0) + failed
  const differences: [what: string, seen: number | undefined, wanted: number][] = [
    ['cases', tests, expected.tests],
    ['failures', failures, expected.failed + expected.errors],
    ['skipped', skipped, expected.skipped],
    ['flaky', flaky, expected.flaky]
  ]
  return differences
    .filter(([, seen, wanted]) => seen !== undefined && seen !== wanted)
    .map(([what, seen = 0, wanted]) => `${seen < wanted ? 'lost' : 'made up'} ${Math.abs(wanted - seen).toLocaleString('en')} ${what}`)
    .join(', ')
}

/** Of all that a process printed before it gave up, the line that says why. */
export function whyIn(printed: string): string {
  const lines = printed.split('\n').map((line) => line.trim())
  return (lines.find((line) => /Error\b|out of memory/.test(line)) ?? lines[0] ?? '').slice(0, 200)
}

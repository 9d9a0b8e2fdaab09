import { type CaseOutcome, caseOutcomes, type ReadReport, type Sink, type TestCase } from '../model/test-case.ts'

/** The cases of a report, and why the rest could not be read. */
export type Cases = Generator<TestCase, string | undefined>

/** Gives each case to the sink and counts it, up to a limit. */
export function tally(format: string, cases: Cases, sink: Sink, limit: number): ReadReport {
  const counts = Object.fromEntries(caseOutcomes.map((outcome) => [outcome, 0])) as Record<CaseOutcome, number>
  let retries = 0
  for (let read = 0; ; read++) {
    const next = cases.next()
    if (next.done) return { format, counts, retries, ...(next.value && { problem: next.value }) }
    if (read === limit)
      return { format, counts, retries, problem: `holds more than ${limit.toLocaleString('en')} tests; the rest is not read` }
    counts[next.value.outcome]++
    retries += next.value.retries
    sink(next.value)
  }
}

import type { Execution } from '../model/sighting.ts'
import type { Level } from '../model/subject.ts'
import type { Facts } from './facts.ts'
import { isFail, keyOf } from './seen.ts'

/** Which attempts failed in the window, told by the highest level that is known of them: a test may fail where its job goes on. */
export interface FailingRuns {
  add: (facts: Facts) => void
  failures: () => Execution[]
  flaky: () => Execution[]
  infra: () => Execution[]
}

/** `level`: the highest that is known. */
export function failingRuns(from: number, level: Level): FailingRuns {
  const failures = new Map<string, Execution>()
  const infra = new Map<string, Execution>()
  const contradicted = new Set<string>()
  return {
    add: ({ subject, counted, excluded, findings }) => {
      const name = (execution: Execution) => `${subject.repository} ${keyOf(execution)}`
      for (const { tier, failure } of findings) if (tier === 'T1' || tier === 'T2') contradicted.add(name(failure.execution))
      if (subject.level !== level) return
      for (const { execution } of counted.filter(isFail)) if (execution.at >= from) failures.set(name(execution), execution)
      for (const { execution } of excluded.filter(isFail)) if (execution.at >= from) infra.set(name(execution), execution)
    },
    failures: () => [...failures.values()],
    flaky: () => [...failures].filter(([key]) => contradicted.has(key)).map(([, execution]) => execution),
    infra: () => [...infra.values()]
  }
}

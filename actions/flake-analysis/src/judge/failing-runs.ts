import type { Execution } from '../model/sighting.ts'
import { type Level, levels } from '../model/subject.ts'
import type { Facts } from './facts.ts'
import { isFail, keyOf } from './seen.ts'

/** Which attempts failed in the window, told by the highest level that is known of them: a test may fail where its job goes on. */
export interface FailingRuns {
  add: (facts: Facts) => void
  failures: () => Execution[]
  flaky: () => Execution[]
  infra: () => Execution[]
}

type Attempts = Map<string, Execution>

export function failingRuns(from: number): FailingRuns {
  const failures = new Map<Level, Attempts>()
  const infra = new Map<Level, Attempts>()
  const contradicted: Attempts = new Map()
  return {
    add: ({ subject, counted, excluded, findings }) => {
      const name = (execution: Execution) => `${subject.repository} ${keyOf(execution)}`
      const note = (all: Attempts, { execution }: { execution: Execution }) => execution.at >= from && all.set(name(execution), execution)
      for (const seen of counted.filter(isFail)) note(levelOf(failures, subject.level), seen)
      for (const seen of excluded.filter(isFail)) note(levelOf(infra, subject.level), seen)
      for (const { tier, failure } of findings) if (tier === 'T1' || tier === 'T2') note(contradicted, failure)
    },
    failures: () => [...highest(failures).values()],
    flaky: () => [...highest(failures)].filter(([key]) => contradicted.has(key)).map(([, execution]) => execution),
    infra: () => [...highest(infra).values()]
  }
}

function levelOf(all: Map<Level, Attempts>, level: Level): Attempts {
  const found = all.get(level) ?? new Map()
  all.set(level, found)
  return found
}

const highest = (all: Map<Level, Attempts>): Attempts => levels.map((level) => all.get(level)).find(Boolean) ?? new Map()

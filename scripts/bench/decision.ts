import { difference, type Entry, episodesOf, historyOf, type StreakPolicy, tellingsOf } from '@tocsin/ci-history'
import { median } from './table.ts'

const runs = 1_000
const rounds = 50

const policy: StreakPolicy = {
  trigger: { kind: 'streak', failures: 3 },
  severity: (failures) => (failures >= 10 ? 'P0' : failures >= 5 ? 'P1' : 'P2'),
  recoverAfter: 1
}

/** A red week: three of ten runs fail, and the newest hundred all do. */
const history = Array.from(
  { length: runs },
  (_, index): Entry => ({
    id: index,
    number: index,
    attempt: 1,
    verdict: index >= runs - 100 || index % 10 < 3 ? 'bad' : 'good',
    at: index * 60_000
  })
)

/** What is to be told with the newest run and without it, in ms of CPU: the work of one decision. */
function decisionMs(): number {
  const times = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage()
    difference(told(history.slice(0, -1)), told(history))
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1_000
  })
  return median(times)
}

const told = (entries: readonly Entry[]) => tellingsOf(episodesOf(historyOf(entries), policy, runs * 60_000))

export const decisionLine = (): string => `\nrepeated-failures: a decision over ${runs} runs takes ${decisionMs().toFixed(2)} ms of CPU`

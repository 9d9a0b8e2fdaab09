import type { Measured, Verdict } from '../table.ts'
import { mixedTimeoutMs, names, tries } from './cases.ts'

/** What one case came to, ours first. */
export interface Result {
  name: string
  rows: readonly Measured[]
}

const most = { startMs: 150, goodMs: 100, peakMiB: 80, besideUpptime: 1 / 8, besideBlackbox: 1.4 }

/** The bars of a round; where a peer was not measured, there is none beside it. */
export const healthVerdicts = (results: readonly Result[]): Verdict[] => results.flatMap(verdictsOf)

function verdictsOf({ name, rows: [ours, ...peers] }: Result): Verdict[] {
  if (!ours) return []
  const { wallMs, peakMiB } = ours.cost
  const wallBeside = (peer: string, bar: number) =>
    peers
      .filter((one) => one.name === peer)
      .map(({ cost }) => verdict(`wall time of ${name} beside ${peer}`, wallMs / cost.wallMs, bar, (ratio) => `${ratio.toFixed(3)}×`))
  const wall = (bar: number) => verdict(`wall time of ${name}`, wallMs, bar, (ms) => `${ms.toFixed(0)} ms`)
  const special: Readonly<Record<string, Verdict[]>> = {
    [names.fleet]: [...wallBeside('upptime', most.besideUpptime), ...wallBeside('blackbox', most.besideBlackbox)],
    [names.single]: [wall(most.startMs)],
    // Every try of what hangs lasts as long as it may; what comes on top is the start, and the good ones that are probed before it.
    [names.mixed]: [wall(tries * mixedTimeoutMs + most.startMs + most.goodMs)]
  }
  return [...(special[name] ?? []), verdict(`memory of ${name}`, peakMiB, most.peakMiB, (size) => `${size.toFixed(1)} MiB`)]
}

const verdict = (what: string, value: number, bar: number, shown: (value: number) => string): Verdict => ({
  met: value <= bar,
  text: `${what}: ${shown(value)} of at most ${shown(bar)}`
})

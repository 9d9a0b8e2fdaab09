import type { Measured, Verdict } from '../table.ts'

/** Of our CPU time, how much each peer has to take at least; of memory, how much we may take. */
const least: Readonly<Record<string, number>> = { ctrf: 8, enricomi: 8 }
const leastOfOthers = 4
const mostMiB = 300

/** The bars of the reading of reports, ours first. */
export function junitVerdicts([ours, ...peers]: readonly Measured[], loss: string): Verdict[] {
  if (!ours) return []
  const beside = peers.map(({ name, cost }): Verdict => {
    const bar = least[name] ?? leastOfOthers
    const ratio = cost.cpuMs / ours.cost.cpuMs
    return { met: ratio >= bar, text: `CPU of ${name}: ${ratio.toFixed(2)}× of ours, of at least ${bar}×` }
  })
  const { peakMiB } = ours.cost
  return [
    ...beside,
    { met: peakMiB <= mostMiB, text: `memory of ${ours.name}: ${peakMiB.toFixed(0)} MiB of at most ${mostMiB} MiB` },
    { met: loss === '', text: `cases seen by ${ours.name}: ${loss || 'all'}` }
  ]
}

import type { Cost } from './measure.ts'

export interface Measured {
  name: string
  /** Medians. */
  cost: Cost
}

export interface Verdict {
  met: boolean
  text: string
}

/** The middle value, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1)
  return middle.reduce((sum, value) => sum + value, 0) / middle.length
}

export const medians = (costs: readonly Cost[]): Cost => ({
  cpuMs: median(costs.map(({ cpuMs }) => cpuMs)),
  wallMs: median(costs.map(({ wallMs }) => wallMs)),
  peakMiB: median(costs.map(({ peakMiB }) => peakMiB))
})

/** One line for each, its ratios to the first of them behind its values. */
export function table(rows: readonly Measured[]): string {
  const width = Math.max(...rows.map(({ name }) => name.length))
  const [bare] = rows
  const beside = (value: number, base = value) => `${value.toFixed(1).padStart(8)} ${`${(value / base).toFixed(2)}×`.padStart(7)}`
  const lines = rows.map(
    ({ name, cost }) =>
      `${name.padEnd(width)}${beside(cost.cpuMs, bare?.cost.cpuMs)}${beside(cost.wallMs, bare?.cost.wallMs)}${beside(cost.peakMiB, bare?.cost.peakMiB)}`
  )
  return [
    `${''.padEnd(width)}${['CPU ms', 'wall ms', 'peak MiB'].map((title) => title.padStart(8).padEnd(16)).join('')}`.trimEnd(),
    ...lines
  ].join('\n')
}

const most = { success: 1.8, lookUp: 3 }

/** The start-up bars: each of ours beside an empty process, and below every peer. */
export function verdicts([bare, success, lookUp, ...peers]: readonly Measured[]): Verdict[] {
  if (!bare || !success || !lookUp) return []
  const within = ({ name, cost }: Measured, bar: number): Verdict => {
    const ratio = cost.cpuMs / bare.cost.cpuMs
    return { met: ratio <= bar, text: `CPU of ${name}: ${ratio.toFixed(2)}× of at most ${bar}×` }
  }
  const below = (peer: Measured): Verdict => {
    const ratio = success.cost.cpuMs / peer.cost.cpuMs
    return { met: ratio < 1, text: `CPU of ${success.name}: ${ratio.toFixed(2)}× of ${peer.name}` }
  }
  return [within(success, most.success), within(lookUp, most.lookUp), ...peers.map(below)]
}

export const verdictLine = ({ met, text }: Verdict): string => `${met ? '✓ met    ' : '✗ not met'} ${text}`

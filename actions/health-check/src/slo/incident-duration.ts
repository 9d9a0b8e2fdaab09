/** How long an incident lasted, in ms. Between probes nobody knows; absent where the probe before or after is missing. */
export interface IncidentDuration {
  /** From the first bad probe to the last. */
  min: number
  /** From the first bad probe to the first good one after. */
  holdForward?: number
  /** From the last good probe before to the first good one after. */
  max?: number
  /** From halfway between good and bad to halfway between bad and good: half of the least and the most together. */
  midpoint?: number
}

/** Of the probes around one incident, oldest first; nothing when none is bad. */
export function incidentDuration(probes: readonly { at: number; bad: boolean }[]): IncidentDuration | undefined {
  const first = probes.findIndex(({ bad }) => bad)
  const last = probes.findLastIndex(({ bad }) => bad)
  const [begin, end] = [probes[first]?.at, probes[last]?.at]
  if (begin === undefined || end === undefined) return undefined
  const [before, after] = [probes[first - 1]?.at, probes[last + 1]?.at]
  const min = end - begin
  if (after === undefined) return { min }
  const max = before === undefined ? undefined : after - before
  return { min, holdForward: after - begin, ...(max !== undefined && { max, midpoint: (min + max) / 2 }) }
}

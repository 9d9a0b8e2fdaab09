import type { Inputs } from '../inputs.ts'

/** A bit less than a day, for no schedule is exact. */
const daily = 20 * 3600

/** Whether the runs are to be read now. A step in every run of the tests would ask for them far too often. Times in seconds since 1970. */
export function isDue(
  inputs: Pick<Inputs, 'read-runs' | 'reports'>,
  { readUntil = 0, now }: { readUntil: number | undefined; now: number }
): boolean {
  if (inputs['read-runs'] !== 'auto') return inputs['read-runs'] === 'always'
  return inputs.reports.length === 0 || now - readUntil >= daily
}

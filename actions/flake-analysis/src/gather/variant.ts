import type { ReadExecution } from '../model/reading.ts'

/** The name of an artifact without what is another in each run: its id, its commit, and what stands behind its id, as `-1` for the attempt. */
export function variantOf(name: string, { execution: { run, sha }, runNumber }: Pick<ReadExecution, 'execution' | 'runNumber'>): string {
  return name
    .replaceAll(new RegExp(`(?<!\\d)${run}(?:[-_.]\\d{1,3})?(?!\\d)`, 'g'), '*')
    .replaceAll(/(?<![0-9a-z])[0-9a-f]{7,40}(?![0-9a-z])/gi, (hex) => (sha.startsWith(hex.toLowerCase()) ? '*' : hex))
    .replaceAll(/(?<!\d)\d{3,}(?!\d)/g, (number) => (Number(number) === runNumber ? '*' : number))
}

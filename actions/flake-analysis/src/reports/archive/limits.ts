import { mebibytes } from '../reader.ts'

export interface ArchiveLimits {
  /** How many entries of an archive are looked at. */
  entries: number
  /** How many reports of an archive are read. */
  reports: number
  /** Bytes of one report, inflated. */
  reportBytes: number
  /** Bytes of all reports of an archive, inflated. */
  totalBytes: number
  /** How many times its compressed size a report may have. */
  ratio: number
}

export const defaultArchiveLimits: ArchiveLimits = {
  entries: 200_000,
  reports: 20_000,
  reportBytes: 512 * 2 ** 20,
  totalBytes: 2 * 2 ** 30,
  ratio: 300
}

/** Of what a fork made: XML is read as it comes, and so much of it in no time. */
export const forkArchiveLimits: ArchiveLimits = {
  ...defaultArchiveLimits,
  entries: 20_000,
  reports: 2000,
  reportBytes: 64 * 2 ** 20,
  totalBytes: 128 * 2 ** 20
}

/** Short texts that repeat themselves shrink to next to nothing and do no harm. */
const ratioFrom = 32 * 2 ** 20

/** Why a report of this size is not read, or no more of it; undefined while all is well. */
export function sizeProblem(bytes: number, compressed: number, before: number, limits: ArchiveLimits): string | undefined {
  if (bytes > limits.reportBytes) return `is larger than ${mebibytes(limits.reportBytes)}`
  if (before + bytes > limits.totalBytes) return `makes the reports of this archive larger than ${mebibytes(limits.totalBytes)}`
  if (bytes > ratioFrom && bytes > compressed * limits.ratio)
    return `inflates to more than ${limits.ratio} times its size, as a zip bomb does`
  return undefined
}

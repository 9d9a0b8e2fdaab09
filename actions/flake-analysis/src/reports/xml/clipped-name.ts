import { createHash } from 'node:crypto'

/** In UTF-16 units; longer names are told apart by a digest of the whole. */
export const longestName = 16_000

const digestLength = 16

/** A name as it is; of one that is too long to be kept for every test, the beginning and a digest. */
export function clippedName(name: string): string {
  if (name.length <= longestName) return name
  const digest = createHash('sha256').update(name).digest('hex').slice(0, digestLength)
  return `${name.slice(0, longestName - digestLength - 2).toWellFormed()}… ${digest}`
}

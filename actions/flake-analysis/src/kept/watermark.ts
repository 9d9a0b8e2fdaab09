import { fields, type Json, known, list, sha256 } from '@tocsin/notifier'
import type { Gap, Watermark } from '../model/reading.ts'
import { isCount } from './json-checks.ts'

interface Asked {
  workflows: readonly string[]
  artifacts: readonly string[]
  shard?: string | undefined
  branch?: string | undefined
}

/** What a reading is of: another choice of workflows, reports or branch begins anew. */
export const watermarkKey = ({ workflows, artifacts, shard = '', branch = '' }: Asked): string =>
  sha256(JSON.stringify([workflows, artifacts, shard, branch])).slice(0, 12)

/** What began before `since` is not kept, and so as if it had never been read; seconds since 1970. */
export const watermarkJson = (watermark: Watermark, since: number): Json =>
  ({ ...watermark, readFrom: Math.max(watermark.readFrom ?? since, since) }) as unknown as Json

/** Reads a watermark that may be absent or damaged: then all is read anew. */
export function watermarkFrom(json: unknown): Watermark | undefined {
  const { readUntil, readFrom, unfinished, unfinishedOfForks, attempts, bare, artifacts, attemptsFrom, gaps, credit } = fields(json)
  if (!isCount(readUntil)) return undefined
  return {
    readUntil,
    unfinished: list(unfinished).filter(isCount),
    attempts: countsFrom(attempts),
    artifacts: list(artifacts).filter(isCount),
    ...known<Watermark>({
      unfinishedOfForks: Array.isArray(unfinishedOfForks) ? unfinishedOfForks.filter(isCount) : undefined,
      bare: bare === undefined ? undefined : countsFrom(bare),
      readFrom: isCount(readFrom) ? readFrom : undefined,
      attemptsFrom: isCount(attemptsFrom) ? attemptsFrom : undefined,
      gaps: Array.isArray(gaps) ? gaps.flatMap(gapFrom) : undefined,
      credit: isCount(credit) ? credit : undefined
    })
  }
}

const countsFrom = (json: unknown): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(fields(json)).filter((one): one is [string, number] => isCount(one[1])))

function gapFrom(json: unknown): Gap[] {
  const { from, to, seen } = fields(json)
  return isCount(from) && isCount(to) && from <= to ? [{ from, to, seen: list(seen).filter(isCount) }] : []
}

import { type ActionError, faultOf } from '@tocsin/action-kit'
import { documentKey, fields, type Json, list } from '@tocsin/notifier'
import type { Documents } from '../ports.ts'

/** A branch of a workflow that a pattern has watched. */
export interface Seen {
  /** The path of the workflow. */
  workflow: string
  branch: string
  /** When it last ran, or nearly, in ms since 1970. */
  at: number
}

const dayMs = 24 * 3_600_000

/** What has not run for so long is a branch that is gone: each costs every sweep a call. */
const longestMs = 30 * dayMs

/** In one document, for each repository. */
const most = 500

const keyOf = (repository: string) => documentKey('branches', repository)

interface SoFar {
  /** Those that ran last first. */
  seen: readonly Seen[]
  /** Why it is not known, or not kept. */
  problems: readonly ActionError[]
}

/** Keeps branches for the sweeps to come, and tells all that are known by then; a day more or less is not worth a write. */
export async function keepSeen(ledger: Documents, repository: string, found: readonly Seen[]): Promise<SoFar> {
  let seen = merged([], found)
  try {
    const known = seenOf(await ledger.read(keyOf(repository)))
    seen = merged(known, found)
    if (isNews(known, found)) await ledger.update(keyOf(repository), (current) => seenToJson(merged(seenOf(current), found)))
    return { seen, problems: [] }
  } catch (error) {
    return { seen, problems: [faultOf(error)] }
  }
}

function isNews(known: readonly Seen[], found: readonly Seen[]): boolean {
  const before = new Map(known.map((one) => [nameOf(one), one.at]))
  return found.some((one) => one.at - (before.get(nameOf(one)) ?? 0) >= dayMs)
}

const nameOf = ({ workflow, branch }: Seen) => `${workflow} ${branch}`

/** Of several that ran at one time, those found come first, in their order. */
export function merged(known: readonly Seen[], found: readonly Seen[]): readonly Seen[] {
  const newest = [...found, ...known].toSorted((a, b) => b.at - a.at)
  const each = [...Map.groupBy(newest, nameOf).values()].flatMap(([one]) => one ?? [])
  return each.filter(({ at }) => (newest[0]?.at ?? 0) - at < longestMs).slice(0, most)
}

const seenToJson = (seen: readonly Seen[]): Json => ({ version: 1, seen: seen.map(({ workflow, branch, at }) => [workflow, branch, at]) })

/** Reads a document that may be absent or damaged: what cannot be understood is left out. */
export const seenOf = (document: unknown): readonly Seen[] => list(fields(document).seen).flatMap(oneOf)

function oneOf(value: unknown): Seen[] {
  const [workflow, branch, at] = list(value)
  const isWhole = typeof workflow === 'string' && typeof branch === 'string' && typeof at === 'number' && Number.isFinite(at)
  return isWhole ? [{ workflow, branch, at }] : []
}

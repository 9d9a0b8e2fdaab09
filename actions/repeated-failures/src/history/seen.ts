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

/** Those that ran last first. */
export const seenIn = async (ledger: Documents, repository: string): Promise<readonly Seen[]> =>
  seenOf(await ledger.read(keyOf(repository)))

/** Keeps branches for the sweeps to come; a day more or less is not worth a write. */
export async function keepSeen(ledger: Documents, repository: string, found: readonly Seen[]): Promise<void> {
  const known = new Map((await seenIn(ledger, repository)).map((one) => [nameOf(one), one.at]))
  if (found.every((one) => one.at - (known.get(nameOf(one)) ?? 0) < dayMs)) return
  await ledger.update(keyOf(repository), (current) => seenToJson(merged(seenOf(current), found)))
}

const nameOf = ({ workflow, branch }: Seen) => `${workflow} ${branch}`

export function merged(known: readonly Seen[], found: readonly Seen[]): readonly Seen[] {
  const all = new Map([...known, ...found].toSorted((a, b) => a.at - b.at).map((one) => [nameOf(one), one]))
  const newest = [...all.values()].toSorted((a, b) => b.at - a.at)
  return newest.filter(({ at }) => (newest[0]?.at ?? 0) - at < longestMs).slice(0, most)
}

const seenToJson = (seen: readonly Seen[]): Json => ({ version: 1, seen: seen.map(({ workflow, branch, at }) => [workflow, branch, at]) })

/** Reads a document that may be absent or damaged: what cannot be understood is left out. */
export const seenOf = (document: unknown): readonly Seen[] => list(fields(document).seen).flatMap(oneOf)

function oneOf(value: unknown): Seen[] {
  const [workflow, branch, at] = list(value)
  const isWhole = typeof workflow === 'string' && typeof branch === 'string' && typeof at === 'number' && Number.isFinite(at)
  return isWhole ? [{ workflow, branch, at }] : []
}

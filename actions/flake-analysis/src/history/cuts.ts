import { daySeconds } from '../time.ts'
import { keeping } from './prune.ts'
import { attemptKey, type LeftOut, type Sheet } from './sheet.ts'
import { type ForkShare, type OwnLine, totalOf, weightOf } from './weight.ts'
import { summed } from './within-limits.ts'

/**
 * What all sheets of a repository may take in the ledger, in bytes: a part of what can be read. Whoever opens pull requests decides how many
 * reports their runs have, and how long the names in them are.
 */
export const room: Room = { ofForks: 8_000_000, own: 64_000_000, ownOfSheet: 18_000_000 }

export interface Room {
  ofForks: number
  own: number
  ownOfSheet: number
}

/** What goes of a sheet. */
export interface Cut {
  /** Of forks, as `run.attempt`. */
  executions: ReadonlySet<string>
  /** Ids of subjects. */
  subjects: ReadonlySet<string>
  leftOut: LeftOut
}

/** By the key of the sheet. */
export type Cuts = ReadonlyMap<string, Cut>

/** What has no room: of what forks brought what is oldest, then of what the own runs saw what they saw longest ago. */
export function cutsOf(sheets: ReadonlyMap<string, Sheet>, { ofForks, own, ownOfSheet }: Room = room): Cuts {
  const total = [...sheets.values()].reduce((sum, sheet) => sum + totalOf(sheet), 0)
  if (total <= Math.min(ofForks, own, ownOfSheet)) return new Map()
  const weights = [...sheets].map(([key, sheet]) => ({ key, ...weightOf(sheet) }))
  const shares = weights.flatMap((one) => one.ofForks.map((share) => ({ key: one.key, ...share }))).toSorted(byTime)
  const lines = weights.flatMap((one) => one.own.map((line) => ({ key: one.key, ...line }))).toSorted(byWorth)
  const bases = new Map(weights.map(({ key, base }) => [key, base]))
  return joined(over(shares, new Map(), { all: ofForks, each: ofForks }), over(lines, bases, { all: own, each: ownOfSheet }))
}

type Share = ForkShare & { key: string }
type OwnOne = OwnLine & { key: string }

const byTime = ({ execution: a }: Share, { execution: b }: Share) => b.at - a.at || b.run - a.run || b.attempt - a.attempt

/** All tests of a day are as new; of those that only ever passed the history says least. */
const byWorth = (a: OwnOne, b: OwnOne) => dayOf(b) - dayOf(a) || Number(b.isTold) - Number(a.isTold) || b.at - a.at
const dayOf = ({ at }: OwnOne) => Math.floor(at / daySeconds)

/** Those that do not fit, the best first; `used` is what there is of each sheet beside them. */
function over<T extends { key: string; bytes: number }>(
  all: readonly T[],
  used: Map<string, number>,
  most: { all: number; each: number }
): T[] {
  let sum = [...used.values()].reduce((before, bytes) => before + bytes, 0)
  return all.filter(({ key, bytes }) => {
    const ofSheet = (used.get(key) ?? 0) + bytes
    if (sum + bytes > most.all || ofSheet > most.each) return true
    used.set(key, ofSheet)
    sum += bytes
    return false
  })
}

function joined(shares: readonly Share[], lines: readonly OwnOne[]): Cuts {
  const [sharesOf, linesOf] = [Map.groupBy(shares, ({ key }) => key), Map.groupBy(lines, ({ key }) => key)]
  return new Map([...new Set([...sharesOf.keys(), ...linesOf.keys()])].map((key) => [key, cutOf(sharesOf.get(key), linesOf.get(key))]))
}

function cutOf(shares: readonly Share[] = [], lines: readonly OwnOne[] = []): Cut {
  const ofForks = shares.flatMap(({ subjects }) => subjects)
  return {
    executions: new Set(shares.map(({ execution }) => attemptKey(execution))),
    subjects: new Set([...ofForks, ...lines.map(({ id }) => id)]),
    leftOut: { own: lines.length, ofForks: ofForks.length }
  }
}

/** A sheet without what goes of it. */
export function withoutCut(sheet: Sheet, cut: Cut | undefined): Sheet {
  if (!cut) return sheet
  const { executions, subjects, leftOut } = cut
  const stays = keeping(
    sheet,
    sheet.executions.filter((one) => one.place !== 'fork' || !executions.has(attemptKey(one)))
  )
  return { ...stays, lines: stays.lines.filter(({ subject }) => !subjects.has(subject.id)), leftOut: summed(sheet.leftOut, leftOut) }
}

/** Sheets that have room, and what had to go of them. */
export function fitted(sheets: ReadonlyMap<string, Sheet>, limits?: Room): { sheets: ReadonlyMap<string, Sheet>; cuts: Cuts } {
  const cuts = cutsOf(sheets, limits)
  return cuts.size === 0
    ? { sheets, cuts }
    : { sheets: new Map([...sheets].map(([key, sheet]) => [key, withoutCut(sheet, cuts.get(key))])), cuts }
}

/** What goes by the one and by the other. */
export function cutsOfBoth(a: Cuts, b: Cuts): Cuts {
  const both = ([key, { executions, subjects, leftOut }]: [string, Cut]) => {
    const before = a.get(key)
    const cut: Cut = {
      executions: new Set([...executions, ...(before?.executions ?? [])]),
      subjects: new Set([...subjects, ...(before?.subjects ?? [])]),
      leftOut: summed(before?.leftOut, leftOut)
    }
    return [key, cut] as const
  }
  return new Map([...a, ...[...b].map(both)])
}

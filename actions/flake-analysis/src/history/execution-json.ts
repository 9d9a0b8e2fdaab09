import { known, list } from '@tocsin/notifier'
import { isCount } from '../kept/json-checks.ts'
import { longestRunSeconds } from '../model/longest-run.ts'
import type { Place } from '../model/sighting.ts'
import type { SheetExecution } from './sheet.ts'

const placeLetters: Readonly<Record<Place, string>> = { default: 'd', pull: 'p', fork: 'f', other: 'o', after: 'a' }
const placeOf = new Map(Object.entries(placeLetters).map(([place, letter]) => [letter, place as Place]))
const excludedLetters = { infra: 'i', 'mass-failure': 'm' } as const
/** Good and bad. */
const jobLetters = { pass: 'g', fail: 'b' } as const

/** One execution as a list, to be told from a subject, which is an object. */
export const executionJson = ({ run, attempt, sha, at, place, excluded, seconds, read, job, own }: SheetExecution): unknown[] => [
  run,
  attempt,
  sha,
  at,
  placeLetters[place] + (excluded ? excludedLetters[excluded] : '') + (read ? 'r' : '') + (job ? jobLetters[job] : '') + (own ? 'j' : ''),
  ...(seconds === undefined ? [] : [Math.round(seconds)])
]

export function executionFrom(json: unknown): SheetExecution[] {
  const [run, attempt, sha, at, marks, seconds] = list(json)
  if (!isCount(run) || !isCount(attempt) || !isCount(at) || typeof marks !== 'string') return []
  if (typeof sha !== 'string' || !/^[0-9a-f]{7,40}$/.test(sha)) return []
  const excluded = marks.includes('i') ? 'infra' : marks.includes('m') ? 'mass-failure' : undefined
  const place = placeOf.get(marks.slice(0, 1)) ?? 'other'
  const job = marks.includes('g') ? 'pass' : marks.includes('b') ? 'fail' : undefined
  const own = marks.includes('j') ? true : undefined
  const rest = known<SheetExecution>({ excluded, job, own, seconds: secondsFrom(seconds) })
  return [{ run, attempt, sha, at, place, read: marks.includes('r'), ...rest }]
}

/** Nothing of what no run can last. */
export const secondsFrom = (value: unknown): number | undefined =>
  typeof value === 'number' && value >= 0 && value <= longestRunSeconds ? value : undefined

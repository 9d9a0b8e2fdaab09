import { type ActionError, problemOf } from '@tocsin/action-kit'
import { fields, type Json } from '@tocsin/notifier'
import type { Sheet } from '../history/sheet.ts'
import type { KeptState } from '../judge/options.ts'
import type { Scope } from '../scope.ts'
import type { State } from './state.ts'
import { type FlakeLedger, staleKeys, storeJudged } from './store.ts'

interface Judged {
  /** By the id of the subject. */
  judged: Readonly<Record<string, KeptState>>
  /** Of what was judged. */
  sheets: readonly Sheet[]
  /** Those, and what else is known of this part. */
  all: ReadonlyMap<string, Sheet>
  scope: Pick<Scope, 'repository' | 'days'>
  /** What all of the window was read of. */
  wholeOf?: readonly string[]
  /** What more days were asked of than before, and not all of them were read. */
  partOf?: readonly string[]
  /** What began before is not kept, in seconds since 1970. */
  since: number
}

/** Keeps what was judged for the analysis after this one. What cannot be stored costs no report. */
export async function keepJudged(
  ledger: FlakeLedger | undefined,
  { sheets, all, scope, since, ...found }: Judged
): Promise<ActionError | undefined> {
  if (!ledger) return undefined
  const mine = new Set(sheets.flatMap(({ lines }) => lines.map(({ subject }) => subject.id)))
  try {
    await storeJudged(ledger, scope.repository, {
      state: (before) => stateAfter(before, mine, { ...found, days: scope.days }),
      stale: { keys: staleKeys(all, since), since }
    })
    return undefined
  } catch (error) {
    return problemOf(error, 'The history could not be stored')
  }
}

/** The state of whatever was not judged now stays: it is of another part. */
const stateAfter = (
  before: State,
  mine: ReadonlySet<string>,
  { judged, wholeOf = [], partOf = [], days }: Pick<Judged, 'judged' | 'wholeOf' | 'partOf'> & { days: number }
): State => ({
  ...before,
  judged: { ...Object.fromEntries(newestOf(Object.entries(before.judged).filter(([id]) => !mine.has(id)))), ...judged } as State['judged'],
  whole: [...new Set([...before.whole.filter((key) => !partOf.includes(key)), ...wholeOf])],
  days: Math.max(before.days, days)
})

/** What is of another part, or of subjects that are no more: forks can have new ones every day, and the ledger takes no document of any length. */
const mostOfOthers = { own: 10_000, ofForks: 1000 }

function newestOf(states: readonly [string, Json][]): [string, Json][] {
  const newest = states.toSorted(([, a], [, b]) => sinceOf(b) - sinceOf(a))
  const [ofForks, own] = [newest.filter(([, json]) => isOfForks(json)), newest.filter(([, json]) => !isOfForks(json))]
  return [...own.slice(0, mostOfOthers.own), ...ofForks.slice(0, mostOfOthers.ofForks)]
}

const isOfForks = (json: Json) => fields(json).ofForks === true
const sinceOf = (json: Json) => Date.parse(String(fields(json).since)) || 0

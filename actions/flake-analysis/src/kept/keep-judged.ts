import { type ActionError, problemOf } from '@tocsin/action-kit'
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
  judged: { ...Object.fromEntries(Object.entries(before.judged).filter(([id]) => !mine.has(id))), ...judged } as State['judged'],
  whole: [...new Set([...before.whole.filter((key) => !partOf.includes(key)), ...wholeOf])],
  days: Math.max(before.days, days)
})

import { type Entry, entryOf, type Run, type Telling } from '@tocsin/ci-history'
import type { Watch } from '../policies.ts'
import type { Ports } from '../ports.ts'

export interface Told {
  tellings: readonly Telling[]
}

/** Whether an alert goes on among the runs that are kept: what ended it is seen only where the listing meets them. */
export const isOpen = (kept: readonly Entry[], { tellings }: Told): boolean =>
  [...Map.groupBy(tellings, ({ episode }) => episode)].some(
    ([episode, levels]) => episode >= (kept[0]?.number ?? Number.POSITIVE_INFINITY) && levels.every(({ level }) => level !== 'recovered')
  )

/** Whether runs tell all that a step has to know. Where nothing is kept, the failures before a pass tell what it ends. */
export async function closing(
  eventRun: Run | undefined,
  { recoverAfter }: Pick<Watch, 'recoverAfter'>,
  { ledger }: Pick<Ports, 'ledger'>
): Promise<(runs: readonly Run[]) => boolean> {
  if (!eventRun || verdictOf(eventRun) !== 'good' || (await ledger())) return isClosed
  return (runs) => {
    const before = runs.filter(({ id }) => id !== eventRun.id).map(verdictOf)
    return isClosed(runs) && (before.includes('bad') || before.filter((verdict) => verdict === 'good').length >= recoverAfter)
  }
}

/** Whether the newest stretch of failures has its beginning among the runs, or a pass shows that there is none. */
export function isClosed(runs: readonly Run[]): boolean {
  const verdicts = runs.map(verdictOf)
  return verdicts.slice(Math.max(0, verdicts.indexOf('bad'))).includes('good')
}

const verdictOf = (run: Run) => entryOf(run).verdict

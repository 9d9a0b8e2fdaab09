import { entryOf, type Run } from '@tocsin/ci-history'
import type { Watch } from '../policies.ts'

const isManual = ({ event }: Run) => event === 'workflow_dispatch'

/** As many of the newest runs show how a workflow is started. */
const lookedAt = 100

/** A push or a schedule now and then leaves it a workflow that people start. */
const nearlyAll = 0.9

/** Whether failures of runs that were started by hand count. `runs`: newest first. */
export function countsManual({ manual, kind }: Pick<Watch, 'manual' | 'kind'>, runs: readonly Run[]): boolean {
  if (manual !== 'auto') return manual === 'count'
  const newest = runs.slice(0, lookedAt)
  return kind === 'deploy' && newest.length > 0 && newest.filter(isManual).length >= nearlyAll * newest.length
}

interface Counting {
  /** Whether failures that people started count among these runs. */
  byHand(listed: readonly Run[]): boolean
  /** Those that count. */
  counted(listed: readonly Run[]): readonly Run[]
}

/** What counts in a stream. Where GitHub lists none yet, the run of the event stands for all. */
export function countingOf(watch: Pick<Watch, 'manual' | 'kind'>, eventRun: Run | undefined): Counting {
  const byHand = (listed: readonly Run[]) => countsManual(watch, listed.length === 0 && eventRun ? [eventRun] : listed)
  return { byHand, counted: (listed) => listed.filter((run) => isCounted(run, byHand(listed))) }
}

/** Whatever it was started for, a pass shows that the branch works. */
export const isCounted = (run: Run, manual: boolean): boolean => manual || !isManual(run) || entryOf(run).verdict === 'good'

/** Whether anything can follow from a run, before its history is known. */
export const mayCount = (run: Run, { manual, kind }: Pick<Watch, 'manual' | 'kind'>): boolean =>
  isCounted(run, manual === 'count' || (manual === 'auto' && kind === 'deploy'))

import { sha256 } from '@tocsin/notifier'
import type { FlakeReport } from '../../model/report.ts'
import { ownId } from '../../model/view-id.ts'
import { partOf } from './coverage.ts'
import type { TellState } from './state.ts'

/**
 * A report by the names that its subjects are told under: those of a branch other than the default one are apart, for they may be broken on one of
 * them alone.
 */
export function viewed(report: FlakeReport): FlakeReport {
  if (report.repositories.every(({ branch }) => branch === undefined)) return report
  const part = partOf(report)
  const named = <T extends { id: string; repository: string; workflow: string }>(subject: T): T => {
    const branch = part(subject)?.branch
    return branch === undefined ? subject : { ...subject, id: `${subject.id}.${sha256(branch).slice(0, 8)}` }
  }
  return { ...report, subjects: report.subjects.map(named), ...(report.left && { left: report.left.map(named) }) }
}

/** What an older version kept is that of the report that names it first: it knew of no branches. */
export function adopted(state: TellState, { subjects, left = [] }: Pick<FlakeReport, 'subjects' | 'left'>): TellState {
  const placed = new Set(state.places.flatMap(({ ids }) => ids))
  const isOld = (id: string) => ownId(id) !== id && !placed.has(id) && !placed.has(ownId(id))
  const names = new Map([...subjects, ...left].flatMap(({ id }) => (isOld(id) ? [[ownId(id), id] as const] : [])))
  if (names.size === 0) return state
  const renamed = (id: string) => names.get(id) ?? id
  return {
    ...state,
    known: Object.fromEntries(Object.entries(state.known).map(([id, one]) => [renamed(id), one])),
    alerts: state.alerts.map((one) => ({ ...one, members: one.members.map((member) => ({ ...member, id: renamed(member.id) })) }))
  }
}

/** Whether a flake is known, of whichever branch: evidence of it is taken from all of them. */
export function flakesKnown({ known }: Pick<TellState, 'known'>): (id: string) => boolean {
  const ids = new Set(Object.entries(known).flatMap(([id, state]) => (state === 'flaky' ? [ownId(id)] : [])))
  return (id) => ids.has(ownId(id))
}

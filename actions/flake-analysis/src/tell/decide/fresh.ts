import { atLeast, type Policy } from '@tocsin/notifier'
import type { SubjectReport } from '../../model/subject-report.ts'
import { shortName } from '../words/names.ts'
import { gradeOf } from './severity.ts'
import { type AlertKind, type Member, most, type OpenAlert } from './state.ts'

/** More that began at once are one list: forty messages tell nobody anything. */
const mostSingle = 3

/** Alerts for what is news, the costliest first. */
export function alertsFor(fresh: readonly SubjectReport[], { at, policy }: { at: string; policy: Policy }): readonly OpenAlert[] {
  const flaky = fresh.filter(({ state }) => state === 'flaky')
  const broken = fresh.filter(({ state }) => state === 'broken')
  const each = (kind: AlertKind, all: readonly SubjectReport[]) =>
    all.length > mostSingle ? [opened(kind, all, { at, policy })] : all.map((one) => opened(kind, [one], { at, policy }))
  return [...each('broken', broken), ...each('flaky', flaky)]
}

/** Of a repository, or of several, that was never looked at before. */
export const overviewOf = (subjects: readonly SubjectReport[], options: { at: string; policy: Policy }): OpenAlert =>
  opened('overview', subjects, options)

function opened(kind: AlertKind, subjects: readonly SubjectReport[], { at, policy }: { at: string; policy: Policy }): OpenAlert {
  const grades = subjects.map((one) => gradeOf(one, policy).severity)
  const members = subjects.slice(0, most.members).map((one): Member => ({ id: one.id, state: memberState(one), name: shortName(one) }))
  return {
    id: [kind, ...(kind === 'overview' ? [] : [subjects[0]?.id ?? '']), at.replace(/\D/g, '').slice(0, 12)].join('-'),
    ...{ kind, openedAt: at, members, more: subjects.length - members.length },
    severity: kind === 'overview' ? 'P3' : grades.reduce((worst, one) => (atLeast(one, worst) ? one : worst), 'P3'),
    ...{ change: 'new', turn: 1, told: 0 }
  }
}

const memberState = ({ state }: SubjectReport) => (state === 'broken' ? 'broken' : 'flaky')

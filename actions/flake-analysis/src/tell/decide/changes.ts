import { atLeast, type Policy } from '@tocsin/notifier'
import type { FlakeReport } from '../../model/report.ts'
import type { SubjectReport } from '../../model/subject-report.ts'
import { gradeOf } from './severity.ts'
import type { Member, MemberState, OpenAlert, TellingKind } from './state.ts'

export interface Now {
  /** What the report says of a subject that is known; nothing where it says nothing. */
  stateOf(id: string): MemberState | undefined
  subjects: ReadonlyMap<string, SubjectReport>
  policy: Policy
}

/**
 * How subjects stand by a report. One that it does not name has left where it says so, or where it speaks for the place: a step that heard of the
 * end may have died.
 */
export function nowBy(report: FlakeReport, policy: Policy, isCovered: (id: string) => boolean): Now {
  const subjects = new Map(report.subjects.map((one) => [one.id, one]))
  const left = new Set(report.left?.map(({ id }) => id))
  return {
    ...{ subjects, policy },
    stateOf(id) {
      const { state, ofForks } = subjects.get(id) ?? {}
      // What forks alone show keeps nothing open: they would never let it end.
      if (ofForks) return 'left'
      if (state) return state === 'flaky' || state === 'broken' ? state : state === 'infra' ? undefined : 'left'
      return left.has(id) || isCovered(id) ? 'left' : undefined
    }
  }
}

/** An alert after a report: the same object where nothing is to be told of it. */
export function advanced(alert: OpenAlert, now: Now): OpenAlert {
  if (alert.kind === 'overview') return alert
  const members = alert.members.map((member): Member => {
    const state = member.state === 'left' ? 'left' : (now.stateOf(member.id) ?? member.state)
    return state === member.state ? member : { ...member, state }
  })
  const severity = worstOf(members, alert, now)
  const change = changeOf(alert, members, severity)
  return change ? { ...alert, members, severity, change: louder(change, alert), turn: alert.turn + 1 } : alert
}

/** Who was not called for what came before is called with this. */
const louder = (change: TellingKind, { turn, told, change: before }: OpenAlert): TellingKind =>
  change === 'updated' && turn > told && before === 'worse' ? 'worse' : change

function changeOf(alert: OpenAlert, members: readonly Member[], severity: OpenAlert['severity']): TellingKind | undefined {
  const turned = (state: MemberState) => members.some((one, index) => one.state === state && alert.members[index]?.state !== state)
  if (alert.members.length > 0 && members.every(({ state }) => state === 'left')) return turned('left') ? 'recovered' : undefined
  if (turned('broken') || severity !== alert.severity) return 'worse'
  return turned('left') || turned('flaky') ? 'updated' : undefined
}

/** It never falls: who was called for worse is told the end of that. */
const worstOf = (members: readonly Member[], { severity }: OpenAlert, { subjects, policy }: Now) =>
  members
    .flatMap(({ id, state }) => (state === 'left' ? [] : (subjects.get(id) ?? [])))
    .map((one) => gradeOf(one, policy).severity)
    .reduce((worst, one) => (atLeast(one, worst) ? one : worst), severity)

import { defaultPolicy } from '@tocsin/notifier'
import { jsonOf } from '../../kept/json-checks.ts'
import type { FlakeReport } from '../../model/report.ts'
import type { SubjectReport } from '../../model/subject-report.ts'
import { leftOf, named, reportOf } from '../subject.fixture.ts'
import { decideTellings, type Telling } from './decide.ts'
import { leaseMs } from './lease.ts'
import { withTold } from './outbox.ts'
import { noTellings, type TellState } from './state.ts'
import { tellStateFrom } from './state-json.ts'

export const monday = Date.UTC(2026, 0, 5, 9)
export const dayMs = 86_400_000

/** `F` flaky, `D` flaky and bad for the default branch, `s` suspected, `f` by forks alone, `B` broken, `S` slow, `I` infra, `.` well, `-` not in the report at all. */
export type Drawn = Readonly<Record<string, string>>

const states = { F: 'flaky', D: 'flaky', s: 'flaky', f: 'flaky', B: 'broken', S: 'slow', I: 'infra' } as const

function subjectAt(name: string, mark: string, isNew: boolean): readonly SubjectReport[] {
  const state = (states as Readonly<Record<string, SubjectReport['state']>>)[mark]
  if (!state) return []
  const rate = { failures: 9, runs: 20, mean: mark === 'D' ? 0.45 : 0.12, q05: 0.08, q50: 0.12, q95: 0.16 }
  const certainty = mark === 's' || mark === 'f' ? 'suspected' : 'confirmed'
  return [
    named(name, {
      state,
      isNew,
      rate,
      certainty,
      ...(mark === 'D' && { defaultBranch: { failures: 9, runs: 20 } }),
      ...(mark === 'f' && { ofForks: true as const })
    })
  ]
}

/** The report of one day of a drawn story. */
export function reportAt(drawn: Drawn, day: number, changes: Partial<FlakeReport> = {}): FlakeReport {
  const marks = Object.entries(drawn).map(([name, all]) => ({ name, mark: all[day] ?? '-', before: all[day - 1] ?? '-' }))
  const left = marks.filter(({ mark }) => mark === '.').map(({ name }) => leftOf({ ...named(name), now: 'healthy' }))
  return reportOf(
    marks.flatMap(({ name, mark, before }) => subjectAt(name, mark, before !== mark)),
    { generatedAt: new Date(monday + day * dayMs).toISOString(), left, ...changes }
  )
}

const told = ({ kind, change, members, more }: Telling) =>
  `${kind === 'overview' ? 'overview' : `${change} ${kind}`}: ${members.map(({ name, state }) => name + (state === 'left' ? ' left' : state === (kind === 'overview' ? 'flaky' : kind) ? '' : ` ${state}`)).join(', ')}${more > 0 ? ` +${more}` : ''}`

export interface Playing {
  changes?(day: number): Partial<FlakeReport>
  /** Days on which the step dies before it has told anything. */
  deaths?: readonly number[]
  before?: TellState
}

/** What each day of a story tells; what is kept goes through JSON, as in a ledger. */
export function play(drawn: Drawn, { changes = () => ({}), deaths = [], before = noTellings }: Playing = {}) {
  const days = Math.max(...Object.values(drawn).map(({ length }) => length))
  let state = before
  const tellings = Array.from({ length: days }, (_, day) => {
    const taker = { by: `run ${day}`, now: monday + day * (dayMs + leaseMs), policy: defaultPolicy }
    const decided = decideTellings(reportAt(drawn, day, changes(day)), tellStateFrom(jsonOf(state)), taker)
    const ends = decided.tellings.map((alert) => ({ alert, fate: 'sent' as const }))
    state = deaths.includes(day) ? decided.after : withTold(decided.after, ends, taker.by)
    return decided.tellings.map(told).join(' | ')
  })
  return { tellings, state }
}

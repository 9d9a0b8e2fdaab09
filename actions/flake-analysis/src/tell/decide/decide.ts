import type { Policy } from '@tocsin/notifier'
import { isBad } from '../../model/bad.ts'
import { isCut } from '../../model/cut.ts'
import type { FlakeReport } from '../../model/report.ts'
import type { SubjectReport } from '../../model/subject-report.ts'
import { worthTelling } from '../../shown/worth.ts'
import { shortName } from '../words/names.ts'
import { advanced, type Now, nowBy } from './changes.ts'
import { alertsFor, overviewOf } from './fresh.ts'
import type { Taker } from './lease.ts'
import { taken } from './outbox.ts'
import { isCoveredBy, lookIn, placesAfter, unplacedAfter } from './places.ts'
import { firstLookAt, lookAt, looksAfter } from './seen.ts'
import { most, type OpenAlert, type TellState } from './state.ts'
import { adopted, flakesKnown } from './views.ts'

/** One thing to tell: the alert as it stands. */
export type Telling = OpenAlert

export interface Decided {
  tellings: readonly Telling[]
  after: TellState
}

/** What is to be told of a report, given what was told before. Whoever dies before it is told leaves it to the next one. */
export function decideTellings(report: FlakeReport, kept: TellState, { policy, ...taker }: Taker & { policy: Policy }): Decided {
  const before = adopted(kept, report)
  const now = nowBy(report, policy, isCoveredBy(report, before))
  const repositories = looksAfter(report, before.repositories)
  const [lookBefore, look] = [lookAt(report, before.repositories), lookAt(report, repositories)]
  const isSeen = (subject: SubjectReport) => lookBefore(subject)?.seen === true
  const wasRead = (subject: SubjectReport) => look(subject)?.seen === true
  const worth = worthTelling(report).filter(wasRead)
  const isWhole = (subject: SubjectReport) => !isCut(report) && lookBefore(subject)?.truncated !== true
  const isKnownFlake = flakesKnown(before)
  const isKnown = ({ id, state }: SubjectReport) => before.known[id] !== undefined || (state === 'flaky' && isKnownFlake(id))
  // A subject that is new to us may be none to the analysis, where it had room for the costliest alone.
  const isFirst = firstLookAt(report, before.repositories)
  const fresh = worth.filter((one) => (isKnown(one) ? isSeen(one) && hasBroken(one, before) : !isFirst(one) && (one.isNew || isWhole(one))))
  const first = worth.filter((one) => isFirst(one) && !isKnown(one))
  const members = new Set(before.alerts.flatMap((one) => one.members.filter(({ state }) => state !== 'left').map(({ id }) => id)))
  const opened = alertsFor(
    fresh.filter(({ id }) => !members.has(id)),
    { at: report.generatedAt, policy }
  )
  const overview = first.length > 0 ? [overviewOf(first, { at: report.generatedAt, policy })] : []
  const alerts = [...before.alerts.map((one) => advanced(one, now)), ...overview, ...opened].slice(-most.alerts)
  const { due, alerts: open } = taken(alerts, taker)
  const events = knownAfter(report, before, { now, fresh, wasRead })
  const ids = [...Object.keys(events.known), ...open.flatMap((one) => one.members.map(({ id }) => id))]
  const places = placesAfter(report, before.places, ids)
  const { unplacedSince: _, ...rest } = before
  const unplaced = unplacedAfter(report, before, { ids, places })
  return { tellings: due, after: { ...rest, ...events, ...unplaced, repositories, alerts: open, places } }
}

const hasBroken = ({ id, state }: SubjectReport, { known }: TellState) => state === 'broken' && known[id] === 'flaky'

interface Seen {
  now: Now
  fresh: readonly SubjectReport[]
  wasRead(subject: SubjectReport): boolean
}

/** What left is news again when it returns. */
function knownAfter(report: FlakeReport, before: TellState, { now, fresh, wasRead }: Seen): Pick<TellState, 'known' | 'fixed' | 'began'> {
  const stays = Object.entries(before.known).filter(([id]) => now.stateOf(id) !== 'left')
  const vanished = new Set((report.left ?? []).flatMap(({ id, now: is }) => (is === 'gone' ? [id] : [])))
  const over = Object.keys(before.known).filter((id) => now.stateOf(id) === 'left' && !vanished.has(id))
  // A broken job or workflow is told elsewhere: as a flake it is news.
  const bad = report.subjects.filter((one) => isBad(one) && wasRead(one) && (one.state === 'flaky' || one.level === 'test'))
  const known = Object.fromEntries([...stays, ...bad.map((one) => [one.id, stateOf(one)] as const)].slice(-most.known))
  const names = new Map([
    ...before.alerts.flatMap(({ members }) => members.map(({ id, name }) => [id, name] as const)),
    ...(report.left ?? []).map((one) => [one.id, shortName(one)] as const),
    ...report.subjects.map((one) => [one.id, shortName(one)] as const)
  ])
  const lookOf = lookIn(report, before.places)
  const event = (id: string) => ({ id, name: names.get(id) ?? '', at: report.generatedAt, ...lookOf(id) })
  return {
    known,
    fixed: [...over.map(event).filter(({ name }) => name !== ''), ...before.fixed].slice(0, most.events),
    began: [...fresh.map(({ id }) => event(id)), ...before.began].slice(0, most.events)
  }
}

const stateOf = ({ state }: SubjectReport) => (state === 'broken' ? ('broken' as const) : ('flaky' as const))

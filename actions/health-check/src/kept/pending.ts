import { fields, list, severities, time } from '@tocsin/notifier'
import { alertOf } from '../decide/alert-json.ts'
import { oneOf, text, whole } from '../decide/read.ts'
import { type Telling, tellingKinds } from '../decide/telling.ts'

/** What was decided and is not known to have been sent: whoever decided it may have died. It is sent anew after the lease. */
export interface Pending {
  telling: Telling
  /** When it was taken to be sent, in ms since 1970; 0 where nobody is at it. */
  takenAt: number
  /** The round that took it. */
  by?: string
}

/** `lost`: nobody was told, and nobody will be. `skipped`: somebody else told it. */
export type Fate = 'lost' | 'skipped' | 'sent'

/** Of 60 s for the delivery and 10 s for its last try. */
export const leaseMs = 71_000

/** More than are ever told at once; of more, the oldest go. */
const most = 1_000

export function pendingFrom(value: unknown): Pending[] {
  return list(value)
    .slice(-most)
    .flatMap((one) => {
      const { telling: given, takenAt, by } = fields(one)
      const [telling, round] = [tellingFrom(given), text(by, 300)]
      return telling ? [{ telling, takenAt: time(takenAt) ?? 0, ...(round !== undefined && { by: round }) }] : []
    })
}

function tellingFrom(value: unknown): Telling | undefined {
  const given = fields(value)
  const [alert] = alertOf(given.alert)
  const [kind, turn, at] = [oneOf(tellingKinds, given.kind), whole(given.turn), time(given.at)]
  if (!alert || !kind || turn === undefined || at === undefined) return undefined
  const before = fields(given.before)
  const told = oneOf(severities, before.severity)
  const silence = fields(given.silence)
  const names = list(given.only)
    .slice(0, 100)
    .flatMap((name) => text(name, 200) ?? [])
  const [from, to] = [time(silence.from), time(silence.to)]
  return {
    ...{
      kind,
      turn,
      at,
      alert,
      severity: oneOf(severities, given.severity) ?? alert.severity,
      reason: text(given.reason, 500) ?? alert.reason
    },
    ...{ changes: [], calls: given.calls === true },
    ...(told && { before: { severity: told, turn: whole(before.turn) ?? 0, toldAt: time(before.toldAt) ?? 0 } }),
    ...(names.length > 0 && { only: names }),
    ...(from !== undefined && to !== undefined && { silence: { from, to, blindRounds: whole(silence.blindRounds) ?? 0 } })
  }
}

export interface Taker {
  /** Of the round. */
  id: string
  /** In ms since 1970. */
  now: number
}

export interface Taken {
  /** What this round sends, in the order in which it was decided. */
  tellings: readonly Telling[]
  pending: readonly Pending[]
}

/** What a round sends: what it decides itself, what it had taken before a write whose answer it never got, and what others left behind. */
export function taken(before: readonly Pending[], fresh: readonly Telling[], { id, now }: Taker): Taken {
  const isFree = ({ takenAt, by }: Pending) => by === id || now - takenAt >= leaseMs || takenAt > now
  const left = before.filter(isFree).map(({ telling }) => telling)
  const tellings = withoutOldReminders([...left, ...fresh]).toSorted((one, other) => one.turn - other.turn)
  const mine = tellings.map((telling): Pending => ({ telling, takenAt: now, by: id }))
  return { tellings, pending: [...before.filter((one) => !isFree(one)), ...mine] }
}

/** A reminder that something newer is to be told after reminds of nothing. */
const withoutOldReminders = (tellings: readonly Telling[]) =>
  tellings.filter((one) => one.kind !== 'reminded' || !tellings.some((other) => isBefore(one, other)))

/**
 * What is still to be told. What was lost is free for whoever comes next. What was told stays behind an older one of its alert that nobody
 * knows of: were that told last, a message would stay as it was before the end.
 */
export function withoutTold(pending: readonly Pending[], told: readonly { telling: Telling; fate: Fate }[]): readonly Pending[] {
  const fates = new Map(told.map(({ telling, fate }) => [keyOf(telling), fate]))
  const open = pending.filter(({ telling }) => (fates.get(keyOf(telling)) ?? 'lost') === 'lost')
  return pending
    .filter((one) => open.includes(one) || open.some(({ telling }) => isBefore(telling, one.telling)))
    .map((one) => (fates.get(keyOf(one.telling)) === 'lost' ? { ...one, takenAt: 0 } : one))
}

const isBefore = (one: Telling, other: Telling) => one.alert.id === other.alert.id && one.turn < other.turn

const keyOf = ({ turn, alert }: Telling) => `${turn} ${alert.id}`

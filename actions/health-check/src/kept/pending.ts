import { fields, list, severities, time } from '@tocsin/notifier'
import { alertOf } from '../decide/alert-json.ts'
import { oneOf, text, whole } from '../decide/read.ts'
import { type Telling, tellingKinds } from '../decide/telling.ts'

/** What was decided and is not known to have been sent: whoever decided it may have died. It is sent anew after the lease. */
export interface Pending {
  telling: Telling
  /** When it was taken to be sent, in ms since 1970. */
  takenAt: number
}

/** Of 60 s for the delivery and 10 s for its last try. */
export const leaseMs = 71_000

const most = 100

export function pendingFrom(value: unknown): Pending[] {
  return list(value)
    .slice(0, most)
    .flatMap((one) => {
      const { telling: given, takenAt } = fields(one)
      const telling = tellingFrom(given)
      return telling ? [{ telling, takenAt: time(takenAt) ?? 0 }] : []
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
    ...(from !== undefined && to !== undefined && { silence: { from, to, blindRounds: whole(silence.blindRounds) ?? 0 } })
  }
}

/** Those that somebody took long enough ago to have died. */
export const abandoned = (pending: readonly Pending[], now: number): readonly Telling[] =>
  pending.filter(({ takenAt }) => now - takenAt >= leaseMs || takenAt > now).map(({ telling }) => telling)

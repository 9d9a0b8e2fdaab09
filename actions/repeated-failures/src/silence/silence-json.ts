import { fields, type Json, list, time } from '@tocsin/notifier'
import type { PendingTurn, ToldSilence } from './turns.ts'

/** Nothing of a schedule that is kept. */
export const silenceToJson = ({ since, outbox }: ToldSilence): { silence?: Json } =>
  since === undefined && outbox.length === 0
    ? {}
    : { silence: { ...(since !== undefined && { since }), outbox: outbox.map((one) => ({ ...one })) } }

export function silenceOf(value: unknown): ToldSilence {
  const { since, outbox } = fields(value)
  return { ...(isId(since) && { since }), outbox: list(outbox).slice(0, mostTurns).flatMap(turnOf) }
}

/** More than several steps could leave behind. */
const mostTurns = 20

function turnOf(value: unknown): PendingTurn[] {
  const { what, since, until } = fields(value)
  return (what === 'stale' || what === 'resumed') && isId(since) ? [{ what, since, until: time(until) ?? 0 }] : []
}

const isId = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0

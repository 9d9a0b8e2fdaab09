import { duration, type Field, type Text } from '@tocsin/notifier'
import type { Telling } from '../decide/telling.ts'
import { percent, took } from './names.ts'
import { endedAt, isBad } from './title.ts'

export interface Figures {
  /** Fraction of the last 30 days in which what the alert is about was up, as far as it is known. */
  uptime?: number
}

/** Few: what the text above does not say. */
export function fieldsOf({ kind, alert, at }: Telling, { uptime }: Figures): readonly Field[] {
  if (alert.kind !== 'health') return kind === 'recovered' ? [field('Began', [when(alert.startedAt)])] : []
  const bad = alert.members.filter(({ state }) => isBad(state))
  const good = Math.max(...bad.map(({ lastGoodAt }) => lastGoodAt ?? 0), 0)
  const status = alert.members.length === 1 ? alert.members[0]?.status : undefined
  const ms = alert.members.length === 1 ? alert.members[0]?.ms : undefined
  const ended = kind === 'recovered'
  return [
    ...(ended ? [field('Began', [when(alert.startedAt)]), field('Over', [when(endedAt(alert, at))])] : []),
    ...(!ended && at - alert.startedAt >= 60_000 ? [field('Bad for', [duration(at - alert.startedAt)])] : []),
    ...(!ended && good > 0 ? [field('Last good', [when(good)])] : []),
    ...(!ended && status ? [field('Status', [String(status)])] : []),
    ...(!ended && ms !== undefined ? [field('Took', [took(ms)])] : []),
    ...(uptime === undefined ? [] : [field('Up in 30 days', [percent(uptime)])])
  ]
}

const field = (name: string, value: Text): Field => ({ name, value, inline: true })
const when = (at: number) => ({ time: new Date(at).toISOString(), style: 'relative' }) as const

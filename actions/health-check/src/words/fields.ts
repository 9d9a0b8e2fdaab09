import type { Field, Text } from '@tocsin/notifier'
import type { OpenAlert } from '../decide/alert-state.ts'
import type { Telling } from '../decide/telling.ts'
import { took } from './names.ts'
import { percent } from './percent.ts'
import { endedAt, isBad } from './title.ts'

export interface Figures {
  /** Fraction of the last 30 days in which what the alert is about was up, as far as it is known. */
  uptime?: number
}

/** More than a few rounds of a usual cron. */
const wideMs = 15 * 60_000

/** Few: what the text above does not say. */
export function fieldsOf({ kind, alert, at }: Telling, { uptime }: Figures): readonly Field[] {
  if (alert.certificate && kind !== 'recovered')
    return [field(alert.certificate.expiresAt > at ? 'Expires' : 'Expired', [when(alert.certificate.expiresAt, 'date')])]
  if (alert.kind !== 'health' && kind === 'recovered') return [field('Began', [when(alert.startedAt)])]
  if (alert.kind === 'blind' || alert.part) return [field('Since', [when(alert.startedAt)])]
  if (alert.kind !== 'health') return []
  return [...(kind === 'recovered' ? timesOver(alert, at) : timesOf(alert)), ...seen(alert, kind), ...share(uptime)]
}

const timesOver = (alert: OpenAlert, at: number) => [field('Began', [when(alert.startedAt)]), field('Over', [when(endedAt(alert, at))])]

/** The last good round is told where it leaves open when it really began. */
function timesOf({ members, startedAt }: OpenAlert): readonly Field[] {
  const good = Math.max(...members.filter(({ state }) => isBad(state)).map(({ lastGoodAt }) => lastGoodAt ?? 0), 0)
  return [field('Since', [when(startedAt)]), ...(good > 0 && startedAt - good > wideMs ? [field('Last good', [when(good)])] : [])]
}

function seen({ members: [only, ...others] }: OpenAlert, kind: Telling['kind']): readonly Field[] {
  if (!only || others.length > 0 || kind === 'recovered') return []
  const { status, ms, fault } = only
  return [
    ...(status && fault !== 'status' ? [field('Status', [String(status)])] : []),
    ...(ms !== undefined && fault !== 'latency' ? [field('Took', [took(ms)])] : [])
  ]
}

const share = (uptime: number | undefined) => (uptime === undefined ? [] : [field('Up in 30 days', [percent(uptime)])])

const field = (name: string, value: Text): Field => ({ name, value, inline: true })
const when = (at: number, style: 'relative' | 'date' = 'relative') => ({ time: new Date(at).toISOString(), style }) as const

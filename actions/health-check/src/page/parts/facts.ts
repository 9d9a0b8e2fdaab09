import { all, day, element, type Html } from '@tocsin/page'
import { percent } from '../../words/percent.ts'
import { lasting, response } from '../durations.ts'
import type { PageEndpoint } from '../model.ts'

const periods = [
  ['day', '24 hours'],
  ['week', '7 days'],
  ['month', '30 days'],
  ['quarter', '90 days']
] as const

const fact = (name: string, value: string): Html => element('div', {}, element('dt', {}, name), element('dd', {}, value))

const shareWords = (share: number | undefined) => (share === undefined ? 'not known' : percent(share))

/** Uptime over each period, and how quickly it answered in the last day. */
export function facts({ uptime, latency }: PageEndpoint): Html {
  const times = latency ? (['p50', 'p95', 'p99'] as const).map((key) => fact(key, response(latency[key]))) : []
  return element(
    'div',
    { class: 'facts' },
    element('p', { class: 'label' }, 'Uptime'),
    element('dl', { class: 'periods' }, ...periods.map(([key, name]) => fact(name, shareWords(uptime[key])))),
    times.length > 0 && all(element('p', { class: 'label' }, 'Response time, last 24 hours'), element('dl', { class: 'times' }, ...times))
  )
}

const dayMs = 86_400_000
const soonDays = 21

/** When the certificate expires; `isSoon` where somebody has to act. */
export function certificate(expiresAt: number | undefined, now: number): { text: string; isSoon: boolean } | undefined {
  if (expiresAt === undefined) return undefined
  const left = expiresAt - now
  if (left <= 0) return { text: `Certificate expired ${lasting(-left)} ago, on ${day(expiresAt)}`, isSoon: true }
  const days = Math.floor(left / dayMs)
  const when = days === 0 ? `in ${lasting(left)}` : days === 1 ? 'in 1 day' : `in ${days} days`
  return { text: `Certificate expires ${when}, on ${day(expiresAt)}`, isSoon: days < soonDays }
}

/** The longest period of which something is known, as `99.98 % up`. */
export function uptimeWords({ uptime }: PageEndpoint): string {
  const share = uptime.quarter ?? uptime.month ?? uptime.week ?? uptime.day
  return share === undefined ? 'uptime not known' : `${percent(share)} up`
}

import { plural } from '@tocsin/notifier'
import { day as dateWords, element, type Html } from '@tocsin/page'
import { lasting } from '../durations.ts'
import type { PageDay, PageState } from '../model.ts'
import { stateWords } from '../states.ts'

const told = ['down', 'degraded', 'maintenance', 'unknown'] as const
/** A gap between two rounds is in every day. */
const leastUnknown = 0.02

/** Days in a row of which the same is to be said. */
interface Stretch {
  from: number
  to: number
  text: string
}

/** `2 h 12 m down, 35 m degraded`; '' where there is nothing to say. */
export function dayWords(day: PageDay): string {
  const total = Object.values(spansOf(day)).reduce((sum, ms) => sum + ms, 0)
  if (total <= 0 || day.unknown >= total) return 'not watched'
  const parts = told.filter((state) => day[state] > (state === 'unknown' ? total * leastUnknown : 0))
  return parts.map((state) => `${lasting(day[state])} ${stateWords[state].spent}`).join(', ')
}

const spansOf = ({ up, degraded, down, maintenance, unknown }: PageDay) => ({ up, degraded, down, maintenance, unknown })

function stretchesOf(days: readonly PageDay[]): Stretch[] {
  const stretches: Stretch[] = []
  for (const [index, day] of days.entries()) {
    const text = dayWords(day)
    const last = stretches.at(-1)
    if (last?.to === index - 1 && last.text === text && text === 'not watched') last.to = index
    else if (text !== '') stretches.push({ from: index, to: index, text })
  }
  return stretches.reverse()
}

/** What the bars draw, as text: the newest first, and how many more there are. */
export function troubledDays(days: readonly PageDay[], most: number): Html {
  const stretches = stretchesOf(days)
  if (stretches.length === 0)
    return element('p', { class: 'quiet', 'data-complete': 'yes' }, `No trouble in the last ${plural(days.length, 'day')}.`)
  const hidden = stretches.length - most
  const items = stretches.slice(0, most).map((stretch) => item(stretch, days))
  const rest = hidden > 0 && element('li', {}, `and ${plural(hidden, 'earlier entry').replace('entrys', 'entries')}`)
  return element('ul', { class: 'days', 'data-complete': hidden > 0 ? undefined : 'yes' }, ...items, rest)
}

function item({ from, to, text }: Stretch, days: readonly PageDay[]): Html {
  const [first, last] = [from, to].map((index) => dateWords(Date.parse(days[index]?.date ?? '')))
  const words = first === last ? first : `${first} to ${last}`
  return element('li', { 'data-from': from, 'data-to': to }, element('b', {}, words), ` ${text}`)
}

/** What a screen reader says in place of the bars. */
export function barsLabel(days: readonly PageDay[], uptime: string): string {
  const counted = told.flatMap((state) => countedDays(days, state))
  return `Last ${plural(days.length, 'day')}: ${[uptime, ...counted].join(', ')}.`
}

const dayCounts: Readonly<Record<Exclude<PageState, 'up'>, string>> = {
  down: 'with an outage',
  degraded: 'degraded',
  maintenance: 'with maintenance',
  unknown: 'not or partly not watched'
}

function countedDays(days: readonly PageDay[], state: Exclude<PageState, 'up'>): string[] {
  const count = days.filter((day) => dayWords(day).includes(stateWords[state].spent)).length
  return count > 0 ? [`${plural(count, 'day')} ${dayCounts[state]}`] : []
}

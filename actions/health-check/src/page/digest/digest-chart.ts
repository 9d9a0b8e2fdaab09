import { clip, oneLine, type Span, type Text } from '@tocsin/notifier'
import { percent } from '../../words/percent.ts'
import { response } from '../durations.ts'
import type { PageDay, PageEndpoint, PageModel, PageState } from '../model.ts'
import { states } from '../states.ts'

const marks: Readonly<Record<PageState, string>> = { up: '🟩', degraded: '🟨', down: '🟥', maintenance: '🟦', unknown: '⬜' }

const week = 7
const longestName = 40
/** Of Discord's 4096; a channel may put a backslash before every sign of a name. */
const room = 3_800
const escapedLength = (name: string) => name.length * 2
const around = 60
/** A gap between two rounds is in every day. */
const leastUnknown = 0.5

/** The week as a line for each endpoint: a mark a day, the oldest first, uptime and p95. What does not fit is counted; the worst stay. */
export function digestChart({ groups }: Pick<PageModel, 'groups'>): Text {
  const endpoints = groups.flatMap((group) => group.endpoints)
  const shown = new Set(fitting(endpoints.toSorted((a, b) => badness(b) - badness(a))))
  const lines = endpoints.filter((endpoint) => shown.has(endpoint)).map(line)
  const rest = endpoints.length - shown.size
  const all = rest > 0 ? [...lines, [`and ${rest} more, none of them worse`]] : lines
  return all.flatMap((spans, index) => (index === 0 ? spans : ['\n', ...spans]))
}

function fitting(endpoints: readonly PageEndpoint[]): PageEndpoint[] {
  let left = room
  return endpoints.filter((endpoint) => {
    left -= escapedLength(nameOf(endpoint)) + around
    return left >= 0
  })
}

const nameOf = ({ name }: PageEndpoint) => clip(oneLine(name.slice(0, 400)), longestName) || 'unnamed'

const lastDays = ({ days }: PageEndpoint) => days.slice(-week)

/** Time down counts most; of what is equal, time degraded. */
const badness = (endpoint: PageEndpoint) => lastDays(endpoint).reduce((sum, { down, degraded }) => sum + down * 1_000 + degraded, 0)

function line(endpoint: PageEndpoint): Span[] {
  const { uptime, latency } = endpoint
  const days = lastDays(endpoint)
  const strip = '⬜'.repeat(week - days.length) + days.map((day) => marks[markOf(day)]).join('')
  const facts = [uptime.week !== undefined && percent(uptime.week), latency && `p95 ${response(latency.p95)}`].filter(
    (fact) => typeof fact === 'string'
  )
  return [`${strip} `, { bold: nameOf(endpoint) }, facts.length > 0 ? ` ${facts.join(' · ')}` : '']
}

/** The worst of a day; unknown only where most of it is. */
export function markOf(day: PageDay): PageState {
  const total = states.reduce((sum, state) => sum + day[state], 0)
  if (total <= 0 || day.unknown > total * leastUnknown) return day.down > 0 ? 'down' : 'unknown'
  return (['down', 'degraded', 'maintenance'] as const).find((state) => day[state] > 0) ?? 'up'
}

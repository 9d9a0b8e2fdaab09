import { all, element, type Html, listed, outward, safeUrl, short, shownTime, span, stateMark, time } from '@tocsin/page'
import { lasting } from '../durations.ts'
import type { PageMaintenance, PageModel } from '../model.ts'

const most = 20

/** Maintenance under way and to come. */
export function maintenanceSection({ maintenance, now }: PageModel): Html {
  const shown = maintenance.filter(({ end }) => end === undefined || end > now).slice(0, most)
  if (shown.length === 0) return all()
  return element(
    'section',
    { 'aria-labelledby': 'maintenance' },
    element('h2', { id: 'maintenance' }, 'Maintenance'),
    element('div', { class: 'card' }, ...shown.map((one) => article(one, now)))
  )
}

function article(one: PageMaintenance, now: number): Html {
  const underWay = one.start <= now
  return element(
    'article',
    { class: 'incident' },
    element(
      'div',
      { class: 'head' },
      element('h3', {}, element('bdi', {}, short(one.title, 200) || 'Maintenance')),
      underWay ? stateMark('maintenance', 'Under way') : element('span', { class: 'state' }, `In ${lasting(one.start - now)}`)
    ),
    element('p', { class: 'quiet' }, ...when(one)),
    element('p', { class: 'quiet' }, one.endpoints.length > 0 ? `Affected: ${listed(one.endpoints, 12)}` : 'Affects all services'),
    safeUrl(one.url) !== undefined && element('p', { class: 'quiet' }, outward(one.url, 'Read more'))
  )
}

const when = ({ start, end }: PageMaintenance): Html[] =>
  end === undefined
    ? [{ html: 'From ' }, time(start), { html: '; the end is not known yet' }]
    : [...span(start, end), { html: ` (${lasting(shownTime(end) - shownTime(start))})` }]

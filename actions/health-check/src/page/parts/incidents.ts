import { clip, plural, severityTable } from '@tocsin/notifier'
import { all, element, type Html, listed, monthOf, outward, safeUrl, short, span, stateMark, time } from '@tocsin/page'
import { lasting } from '../durations.ts'
import type { PageIncident } from '../model.ts'
import { incidentAnchor, monthPath } from '../paths.ts'
import { paragraphs } from './prose.ts'

const mostUpdates = 50
const severityNames = severityTable()

export const incidentTitle = ({ title }: PageIncident): string => short(title, 200) || 'Incident'

/** One incident with its timeline, the newest first, as a reader wants it. */
export function incidentArticle(incident: PageIncident, now: number): Html {
  const { id, severity, endpoints, updates, url } = incident
  const shown = updates.slice(-mostUpdates).reverse()
  const hidden = updates.length - shown.length
  return element(
    'article',
    { class: 'incident', id: incidentAnchor(id) },
    element('div', { class: 'head' }, element('h3', {}, element('bdi', {}, incidentTitle(incident))), progress(incident)),
    element('p', { class: 'quiet' }, ...when(incident, now), ` · ${severityNames[severity].name} (${severity})`),
    endpoints.length > 0 && element('p', { class: 'quiet' }, `Affected: ${listed(endpoints, 12)}`),
    shown.length > 0 && element('ol', { class: 'timeline' }, ...shown.map(update)),
    hidden > 0 && element('p', { class: 'quiet' }, `${plural(hidden, 'earlier update')} not shown.`),
    safeUrl(url) !== undefined && element('p', { class: 'quiet' }, outward(url, 'Read the issue'))
  )
}

const progress = ({ endedAt }: PageIncident) => (endedAt === undefined ? stateMark('down', 'Ongoing') : stateMark('up', 'Resolved'))

function when({ startedAt, endedAt }: PageIncident, now: number): Html[] {
  if (endedAt === undefined) return [{ html: 'Since ' }, time(startedAt), { html: ` (${lasting(now - startedAt)})` }]
  return [...span(startedAt, endedAt), { html: ` (${lasting(endedAt - startedAt)})` }]
}

const update = ({ at, state, text }: PageIncident['updates'][number]) =>
  element(
    'li',
    {},
    element('p', { class: 'quiet' }, element('b', {}, clip(short(state, 40), 40) || 'Update'), ' · ', time(at)),
    ...paragraphs(text)
  )

/** An incident in a line, where another page has the rest. `root` leads to the folder of the site. */
export const incidentLine = (incident: PageIncident, root: string, now: number): Html =>
  element(
    'li',
    {},
    element(
      'a',
      { href: `${root}${monthPath(monthOf(incident.startedAt))}#${incidentAnchor(incident.id)}` },
      element('bdi', {}, incidentTitle(incident))
    ),
    element('span', { class: 'quiet' }, ...when(incident, now), incident.endpoints.length > 0 && ` · ${listed(incident.endpoints)}`)
  )

/** Several incidents under a heading; `none` is said where there are none. */
export const incidentSection = (heading: string, id: string, content: readonly Html[], none: string): Html =>
  element(
    'section',
    { 'aria-labelledby': id },
    element('h2', { id }, heading),
    element('div', { class: 'card' }, content.length > 0 ? all(...content) : element('p', { class: 'quiet' }, none))
  )

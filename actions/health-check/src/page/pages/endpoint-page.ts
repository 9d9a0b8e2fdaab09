import { all, element, type Html, named, outward, short, stateMark } from '@tocsin/page'
import type { PageEndpoint, PageModel } from '../model.ts'
import { staleNote } from '../parts/banner.ts'
import { latencyChart, latencyTable } from '../parts/chart.ts'
import { barsLabel, troubledDays } from '../parts/days.ts'
import { drawnDays, since, stateFor, trouble } from '../parts/endpoint.ts'
import { facts, uptimeWords } from '../parts/facts.ts'
import { legend } from '../parts/groups.ts'
import { incidentArticle, incidentSection } from '../parts/incidents.ts'
import { document } from '../shell/document.ts'
import { titleOf } from '../words.ts'

const allDays = 90
const mostIncidents = 30

/** Everything that is known of one endpoint. */
export function endpointPage(model: PageModel, endpoint: PageEndpoint, hasFeed: boolean): string {
  const name = named(endpoint.name)
  const state = stateFor(endpoint, model.now)
  return document(model, {
    title: `${name}: ${state.toLowerCase()} · ${titleOf(model)}`,
    summary: `${name}: ${state.toLowerCase()}. ${barsLabel(endpoint.days, uptimeWords(endpoint))}`,
    root: '../',
    hasFeed,
    head: heading(model, endpoint, state),
    content: all(staleNote(model), overview(model, endpoint), latency(endpoint), incidents(model, endpoint))
  })
}

function heading(model: PageModel, endpoint: PageEndpoint, state: string): Html {
  const url = short(endpoint.url ?? '', 300)
  return all(
    element('p', { class: 'quiet' }, element('a', { href: '../index.html' }, titleOf(model))),
    element('h1', {}, element('bdi', {}, named(endpoint.name))),
    url !== '' && element('p', { class: 'quiet' }, outward(endpoint.url, url)),
    element('p', {}, stateMark(endpoint.state, state))
  )
}

const overview = (model: PageModel, endpoint: PageEndpoint) =>
  element(
    'section',
    { 'aria-labelledby': 'days' },
    element('h2', { id: 'days' }, 'The last 90 days'),
    element(
      'div',
      { class: 'card' },
      element(
        'div',
        { class: 'endpoint' },
        trouble(endpoint, model.now),
        drawnDays(endpoint),
        facts(endpoint),
        since(endpoint, model.now),
        element('h3', { class: 'label' }, 'Days'),
        troubledDays(endpoint.days, allDays)
      )
    ),
    legend()
  )

function latency({ series }: PageEndpoint): Html {
  const content =
    series.length === 0
      ? [element('p', { class: 'quiet' }, 'No response time is known yet.')]
      : [latencyChart(series), element('details', { class: 'fold' }, element('summary', {}, 'As a table'), latencyTable(series))]
  return element(
    'section',
    { 'aria-labelledby': 'latency' },
    element('h2', { id: 'latency' }, 'Response time'),
    element('div', { class: 'card' }, ...content)
  )
}

function incidents({ incidents: known, now }: PageModel, { name }: PageEndpoint): Html {
  const own = known.filter(({ endpoints }) => endpoints.includes(name)).slice(0, mostIncidents)
  return all(
    incidentSection(
      'Incidents',
      'incidents',
      own.map((incident) => incidentArticle(incident, now)),
      'No incidents yet.'
    ),
    element('p', { class: 'more' }, element('a', { href: '../history.html' }, 'All incidents'))
  )
}

import { plural } from '@tocsin/notifier'
import { all, element, type Html, monthName, monthOf } from '@tocsin/page'
import type { PageIncident, PageModel } from '../model.ts'
import { staleNote } from '../parts/banner.ts'
import { incidentArticle, incidentLine, incidentSection } from '../parts/incidents.ts'
import { monthPath } from '../paths.ts'
import { document } from '../shell/document.ts'
import { titleOf } from '../words.ts'

type Month = readonly [month: string, incidents: readonly PageIncident[]]

/** All incidents: a list of every month in `history.html`, and each month with its timelines in a page of its own. */
export function historyPages(model: PageModel, hasFeed: boolean): [path: string, text: string][] {
  const months = [...Map.groupBy(model.incidents, ({ startedAt }) => monthOf(startedAt))].toSorted(([a], [b]) => (a < b ? 1 : -1))
  return [
    ['history.html', listPage(model, months, hasFeed)],
    ...months.map((month, index): [string, string] => [
      monthPath(month[0]),
      monthPage(model, month, { later: months[index - 1]?.[0], earlier: months[index + 1]?.[0] }, hasFeed)
    ])
  ]
}

function listPage(model: PageModel, months: readonly Month[], hasFeed: boolean): string {
  const sections = months.map(([month, incidents]) =>
    incidentSection(
      monthName(month),
      `month-${month}`,
      [element('ul', { class: 'lines-list' }, ...incidents.map((incident) => incidentLine(incident, '', model.now)))],
      ''
    )
  )
  return document(model, {
    title: `All incidents · ${titleOf(model)}`,
    summary: `${plural(model.incidents.length, 'incident')} of ${titleOf(model)}`,
    root: '',
    hasFeed,
    head: heading(model, '', 'All incidents'),
    content: all(staleNote(model), ...(sections.length > 0 ? sections : [element('p', {}, 'No incidents yet.')]))
  })
}

interface Neighbours {
  later: string | undefined
  earlier: string | undefined
}

function monthPage(model: PageModel, [month, incidents]: Month, { later, earlier }: Neighbours, hasFeed: boolean): string {
  const name = monthName(month)
  const link = (to: string | undefined, words: string) =>
    to !== undefined && element('a', { href: `../${monthPath(to)}` }, `${words}: ${monthName(to)}`)
  return document(model, {
    title: `Incidents of ${name} · ${titleOf(model)}`,
    summary: `${plural(incidents.length, 'incident')} in ${name}`,
    root: '../',
    hasFeed,
    head: heading(model, '../', `Incidents of ${name}`),
    content: all(
      staleNote(model),
      element(
        'section',
        { 'aria-label': name },
        element('h2', { class: 'unseen' }, plural(incidents.length, 'incident')),
        element('div', { class: 'card' }, ...incidents.map((incident) => incidentArticle(incident, model.now)))
      ),
      element(
        'nav',
        { class: 'more', 'aria-label': 'Other months' },
        link(later, 'Later'),
        later !== undefined && earlier !== undefined && ' · ',
        link(earlier, 'Earlier')
      )
    )
  })
}

const heading = (model: PageModel, root: string, words: string): Html =>
  all(element('p', { class: 'quiet' }, element('a', { href: `${root}index.html` }, titleOf(model))), element('h1', {}, words))

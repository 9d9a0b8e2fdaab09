import { all, element, short } from '@tocsin/page'
import { headline } from '../headline.ts'
import type { PageModel } from '../model.ts'
import { announcement, banner, staleNote } from '../parts/banner.ts'
import { groupSections, legend } from '../parts/groups.ts'
import { incidentArticle, incidentLine, incidentSection } from '../parts/incidents.ts'
import { maintenanceSection } from '../parts/maintenance.ts'
import { objectivesSection } from '../parts/objectives.ts'
import { document } from '../shell/document.ts'
import { endpointsOf, titleOf } from '../words.ts'

const mostPast = 10
const mostOngoing = 20

/** The first page: how things are now, and how they were. */
export function indexPage(model: PageModel, hasFeed: boolean): string {
  const description = short(model.description ?? '', 500)
  return document(model, {
    title: `${headline(model)} · ${titleOf(model)}`,
    summary: description === '' ? headline(model) : `${headline(model)}. ${description}`,
    root: '',
    hasFeed,
    head: all(element('h1', {}, titleOf(model)), description !== '' && element('p', { class: 'lead' }, description)),
    content: all(
      staleNote(model),
      banner(model),
      announcement(model),
      ongoing(model),
      ...groupSections(model),
      endpointsOf(model).length > 0 && legend(),
      maintenanceSection(model),
      objectivesSection(model),
      past(model)
    )
  })
}

function ongoing({ incidents, now }: PageModel) {
  const current = incidents.filter(({ endedAt }) => endedAt === undefined).slice(0, mostOngoing)
  const articles = current.map((incident) => incidentArticle(incident, now))
  return articles.length > 0 && incidentSection('Happening now', 'ongoing', articles, '')
}

function past({ incidents, now }: PageModel) {
  const lines = incidents
    .filter(({ endedAt }) => endedAt !== undefined)
    .slice(0, mostPast)
    .map((incident) => incidentLine(incident, '', now))
  const list = lines.length > 0 ? [element('ul', { class: 'lines-list' }, ...lines)] : []
  return all(
    incidentSection('Past incidents', 'past', list, 'No incidents yet.'),
    element('p', { class: 'more' }, element('a', { href: 'history.html' }, 'All incidents'))
  )
}

import { all, element, type Html, icon, moment, named, short, time } from '@tocsin/page'
import { headline } from '../headline.ts'
import type { PageEndpoint, PageModel } from '../model.ts'
import { endpointAnchor } from '../paths.ts'
import { states } from '../states.ts'
import { endpointsOf } from '../words.ts'
import { stateFor } from './endpoint.ts'
import { paragraphs } from './prose.ts'

const mostTroubles = 6

/** How things are, of when that is, and what is not up. */
export function banner(model: PageModel): Html {
  const troubled = troubledOf(model)
  return element(
    'section',
    { class: `banner is-${model.state}`, 'aria-labelledby': 'state' },
    icon(model.state),
    element(
      'div',
      {},
      element('h2', { id: 'state' }, headline(model)),
      element('p', {}, 'As of ', element('span', { class: 'age' }, time(model.now)), '.'),
      troubled.length > 0 && element('ul', {}, ...troubled.slice(0, mostTroubles).map((endpoint) => troubleLine(endpoint, model.now)))
    )
  )
}

const troubledOf = (model: PageModel): PageEndpoint[] =>
  endpointsOf(model)
    .filter(({ state }) => state === 'down' || state === 'degraded')
    .toSorted((a, b) => states.indexOf(a.state) - states.indexOf(b.state))

function troubleLine(endpoint: PageEndpoint, now: number): Html {
  const cause = short(endpoint.cause ?? '', 160)
  const link = element('a', { href: `#${endpointAnchor(endpoint.id)}` }, element('bdi', {}, named(endpoint.name)))
  return element('li', {}, link, ` ${stateFor(endpoint, now).toLowerCase()}`, cause !== '' && `: ${cause}`)
}

/** Shown by the script once the page is too old; one that is built too late says so without it. */
export const staleNote = ({ now, staleAt }: PageModel): Html =>
  element(
    'p',
    { class: 'stale', id: 'stale', role: 'status', hidden: now < staleAt },
    element('b', {}, 'Out of date. '),
    `Nothing was heard since ${moment(now)}, so what this page shows may have changed.`
  )

export function announcement({ announcement: text }: PageModel): Html {
  const said = paragraphs(text ?? '')
  return said.length === 0 ? all() : element('section', { class: 'announcement', 'aria-label': 'Announcement' }, ...said)
}

import { all, element, type Html, span } from '@tocsin/page'
import type { InfraEvent } from '../../model/report.ts'
import { inState } from '../../shown/groups.ts'
import { counted } from '../../shown/numbers.ts'
import type { Known } from '../known.ts'
import { dayOf } from './facts.ts'
import { rateAside, row } from './rows.ts'
import { intro, type Section, section } from './section.ts'
import { joined, linkOf, own, rest } from './text.ts'

const most = 30

/** What failed because of runners and services, or through one mistake for all tests: it is in no rate. */
export function infra(known: Known): readonly Section[] {
  const events = known.report.infra
  const hit = inState(known.report, 'infra')
  if (events.length + hit.length === 0) return []
  const items = events.slice(0, most).map((one) => element('li', {}, event(one)))
  const rows = hit.slice(0, most).map((one) => row(one, known, all('failed by infrastructure alone, ', rateAside(one))))
  return [
    section(
      'infra',
      'Infrastructure',
      events.length + hit.length,
      intro('Runners and services failed, or nearly all tests at once: these failures are in no rate above.'),
      items.length > 0 && element('ul', { class: 'card lines' }, ...items),
      rows.length > 0 && element('ul', { class: 'card rows' }, ...rows),
      rest(events.length + hit.length - items.length - rows.length, 'event')
    )
  ]
}

const event = ({ from, to, sign, runs, jobs, url }: InfraEvent): Html =>
  all(
    element('h3', {}, own(sign)),
    element(
      'p',
      { class: 'quiet' },
      joined([
        from === to ? dayOf(from) : all(...span(Date.parse(from), Date.parse(to))),
        `${counted(jobs, 'job')} in ${counted(runs, 'run')}`,
        linkOf(url, 'an example', `of ${sign.slice(0, 100)}`)
      ])
    )
  )

import { all, element, type Html } from '@tocsin/page'
import type { CauseReport } from '../../model/report.ts'
import { categoryWords } from '../../shown/category-words.ts'
import { counted } from '../../shown/numbers.ts'
import type { Known } from '../known.ts'
import { partOf } from './card.ts'
import { dayOf } from './facts.ts'
import { intro, type Section, section } from './section.ts'
import { code, joined, linkOf, own, rest } from './text.ts'

const most = 30
const mostSubjects = 5

/** What failures have in common, whichever subjects they hit. */
export function causes(known: Known): readonly Section[] {
  const found = known.report.causes
  if (found.length === 0) return []
  const items = found.slice(0, most).map((one) => element('li', {}, cause(one, known)))
  return [
    section(
      'causes',
      'Causes',
      found.length,
      intro('Failures whose telling lines are of one kind, whatever they hit.'),
      element('ul', { class: 'card lines' }, ...items),
      rest(found.length - items.length, 'cause', 'which failed less')
    )
  ]
}

function cause({ category, failures, line, subjects, first, last, rule, url }: CauseReport, known: Known): Html {
  const hit = subjects.slice(0, mostSubjects).map((id) => partOf(id, known))
  const hidden = subjects.length - hit.length
  return all(
    element('div', { class: 'head' }, element('h3', {}, own(categoryWords(category), 60)), element('b', {}, counted(failures, 'failure'))),
    element('p', {}, code(line)),
    element(
      'p',
      { class: 'quiet' },
      joined([
        all(dayOf(first), ' to ', dayOf(last)),
        all('rule: ', own(rule, 120)),
        linkOf(url, 'an example', `of ${categoryWords(category)}`)
      ])
    ),
    hit.length > 0 && element('p', { class: 'quiet' }, 'Hits ', joined(hit, ', '), hidden > 0 && ` and ${counted(hidden, 'more subject')}`)
  )
}

import { element } from '@tocsin/page'
import { leftWords } from '../../shown/left.ts'
import type { Known } from '../known.ts'
import { fullName, place } from './name.ts'
import { intro, type Section, section } from './section.ts'
import { rest } from './text.ts'

const most = 30

/** What was flaky or broken when the analysis before this one ended. */
export function left(known: Known): readonly Section[] {
  const { left: all = [] } = known.report
  if (all.length === 0) return []
  const rows = all
    .slice(0, most)
    .map((one) =>
      element(
        'li',
        { class: 'row', 'data-score': 0, 'data-rate': 0, 'data-since': Date.parse(one.at) || 0 },
        element('div', {}, element('h3', {}, fullName(one)), place(one, known)),
        element('p', { class: 'aside' }, leftWords(one))
      )
    )
  return [
    section(
      'left',
      'Recovered',
      all.length,
      intro('Flaky or broken until this analysis.'),
      element('ul', { class: 'card subjects rows' }, ...rows),
      rest(all.length - rows.length, 'one')
    )
  ]
}

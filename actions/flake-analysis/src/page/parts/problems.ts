import { all, element, type Html } from '@tocsin/page'
import type { Known } from '../known.ts'
import { intro, type Section, section } from './section.ts'
import { code, own, rest } from './text.ts'

const most = 50

/** What was not read whole, or not kept. */
export function problems({ report }: Known): readonly Section[] {
  const found = report.problems
  if (found.length === 0) return []
  const items = found
    .slice(0, most)
    .map(({ file, problem }): Html => element('li', {}, all(element('h3', {}, code(file, 200)), element('p', {}, own(problem, 600)))))
  return [
    section(
      'problems',
      'Not in the numbers',
      found.length,
      intro('What these hold is in no number on this page, or in part only.'),
      element('ul', { class: 'card lines' }, ...items),
      rest(found.length - items.length, 'problem')
    )
  ]
}

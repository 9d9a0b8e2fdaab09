import { element } from '@tocsin/page'
import { sightOf } from '../../shown/sight.ts'
import type { Known } from '../known.ts'
import { type Section, section } from './section.ts'

/** How small a flake could hide. */
export function limits({ report }: Known): readonly Section[] {
  const sight = sightOf(report)
  if (sight.length === 0) return []
  const items = sight.map(({ levels, words }) =>
    element('div', {}, element('dt', {}, levels.map((level) => `${level}s`).join(', ')), element('dd', {}, words))
  )
  return [
    section('limits', 'How far one can see', undefined, element('div', { class: 'card' }, element('dl', { class: 'limits' }, ...items)))
  ]
}

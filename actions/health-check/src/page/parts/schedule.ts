import { element, type Html } from '@tocsin/page'
import { percent } from '../../words/percent.ts'
import { lasting } from '../durations.ts'
import type { PageModel } from '../model.ts'

/** How well the watching itself went: a page that hides its own gaps cannot be believed. */
export const scheduleWords = ({ schedule: { coverage, medianLatenessMs } }: Pick<PageModel, 'schedule'>): string =>
  [
    coverage !== undefined && `${percent(coverage, 1)} of the expected checks of the last 30 days took place`,
    medianLatenessMs !== undefined && (medianLatenessMs < 60_000 ? 'usually on time' : `usually ${lasting(medianLatenessMs)} late`)
  ]
    .filter((part) => part !== false)
    .join(', ')

export function scheduleLine(model: PageModel): Html {
  const words = scheduleWords(model)
  const honest = 'Time in which nothing was checked is shown as unknown and never counted as up.'
  return element('p', {}, words === '' ? honest : `${words[0]?.toUpperCase()}${words.slice(1)}. ${honest}`)
}

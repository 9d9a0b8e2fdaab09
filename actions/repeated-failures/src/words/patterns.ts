import { plural, type Text } from '@tocsin/notifier'
import { type Explanation, subjectOf } from '../explain/index.ts'
import { chanceWords, errorWords, flakeWords, placeWords } from './facts.ts'
import { commitLink, linked, named, people, subject } from './phrases.ts'

const mostNames = 4

/** A phone shows few: the job summary has them all. */
const mostPatterns = 5

/** What the failures have in common, and what stands around them; the most telling first. */
export const patternLines = (explanation: Explanation): readonly Text[] =>
  [
    line(errorWords(explanation)),
    ...explanation.places.slice(0, 2).map((place) => line(placeWords(place))),
    redLine(explanation),
    authorsLine(explanation),
    updateLine(explanation),
    explanation.flake?.known && explanation.likely.kind !== 'flake' ? line(flakeWords(explanation.flake)) : []
  ]
    .flat()
    .slice(0, mostPatterns)

const line = (words: string): readonly Text[] => (words === '' ? [] : [[words]])

/** Of all that ran, where the advice does not say it. */
function together({ neighbours, likely }: Explanation): string {
  if (!neighbours || (likely.kind === 'infrastructure' && likely.by === 'neighbours')) return ''
  const { red, of } = neighbours.together
  return ` (${red} of ${plural(of, 'workflow')}: ${chanceWords(neighbours.together)})`
}

const redLine = (explanation: Explanation): Text[] => {
  const { neighbours } = explanation
  const red = neighbours?.red ?? []
  if (red.length === 0) return []
  const names = red.slice(0, mostNames).flatMap(({ name, url }, index) => [index === 0 ? '' : ', ', linked(named(name), url)])
  return [
    [
      'Also red: ',
      ...names.filter((span) => span !== ''),
      red.length > mostNames ? ` and ${red.length - mostNames} more` : '',
      together(explanation)
    ]
  ]
}

/** Whatever is behind the failures, these know what has changed; the advice names them where it may be theirs. */
const authorsLine = ({ range, compareUrl, likely }: Explanation): Text[] => {
  if (!range || range.authors.length === 0 || likely.kind === 'commit' || likely.kind === 'commits') return []
  return [['Since the last good run: ', linked(plural(range.total, 'commit'), compareUrl), ` by ${people(range.authors)}`]]
}

const updateLine = ({ home, range, likely }: Explanation): Text[] => {
  const [update] = range?.updates ?? []
  if (!update || likely.kind === 'commit') return []
  return [['A dependency update is among the commits: ', commitLink(home, update.sha), ` ${subject(subjectOf(update.message))}`]]
}

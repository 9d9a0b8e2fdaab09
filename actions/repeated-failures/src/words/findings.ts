import { plural, type Text } from '@tocsin/notifier'
import { type Commit, type Explanation, subjectOf } from '../explain/index.ts'
import { chanceWords, errorWords, flakeWords, placeWords, signWords } from './facts.ts'
import { causeOf } from './fields.ts'
import { commitLink, linked, named, percent, subject } from './phrases.ts'

const mostCommits = 10
const mostSuspects = 5

/** All that was found, a line each: what a message leaves out for its shortness is here. */
export const findingsOf = (explanation: Explanation): readonly Text[] => {
  const { places, signs, flake } = explanation
  const cause = causeOf(explanation.likely)
  return [
    [cause === '' ? '' : `Likely cause: ${cause}`],
    [errorWords(explanation)],
    ...places.map((place): Text => [placeWords(place)]),
    ...signs.map(
      (sign): Text => [
        `${sign.name === 'startup-failure' ? 'Workflow file' : 'Infrastructure'}: ${signWords[sign.name]} (${plural(sign.failures, 'failure')})`
      ]
    ),
    [flake ? flakeWords(flake) : ''],
    suspects(explanation),
    neighbours(explanation),
    ...commits(explanation)
  ].filter((line) => line.some((span) => span !== ''))
}

/** Where the failures may have begun, however unlikely. */
function suspects({ change }: Explanation): Text {
  if (!change || change.suspects.length === 0) return []
  const shown = change.suspects.slice(0, mostSuspects)
  return [
    'The failures began with ',
    ...shown.flatMap(({ run, probability }, index) => [
      index === 0 ? '' : ', or ',
      linked(`#${run.number}`, run.url),
      ` (${percent(probability)})`
    ]),
    change.certain ? '' : '; so few results may still be chance'
  ]
}

function neighbours({ neighbours: around }: Explanation): Text {
  if (!around) return []
  const { red, of } = around.together
  return [`${red} of ${plural(of, 'workflow')} that ran at the time ${red === 1 ? 'is' : 'are'} red: ${chanceWords(around.together)}`]
}

function commits({ range, home, compareUrl }: Explanation): Text[] {
  if (!range || range.total === 0) return []
  const shown = range.commits.slice(-mostCommits)
  const hidden = range.total - shown.length
  return [
    ['Commits since the last good run: ', linked(plural(range.total, 'commit'), compareUrl)],
    ...shown.map((commit) => commitLine(commit, home, range.updates.includes(commit))),
    [hidden > 0 ? `… and ${plural(hidden, 'older commit')}` : '']
  ]
}

const commitLine = ({ sha, message, author }: Commit, home: string, isUpdate: boolean): Text => [
  commitLink(home, sha),
  ` ${subject(subjectOf(message))}${author ? `, by ${named(author)}` : ''}${isUpdate ? ' (a dependency update)' : ''}`
]

import { plural, type Text } from '@tocsin/notifier'
import type { Explanation, Mark } from '../explain/index.ts'
import { stripOf } from '../timeline/strip.ts'
import { adviceOf } from './advice.ts'
import { flakeWords } from './facts.ts'
import { jobLines } from './jobs.ts'
import { patternLines } from './patterns.ts'
import { commitLink, linked, paragraphs, people, subject as subjectWords } from './phrases.ts'
import type { Subject } from './subject.ts'
import { passedAgain } from './title.ts'

/** What to do first, the last runs as a strip, then what the failures have in common. */
export function summaryOf(subject: Subject): Text {
  const { decision, explanation } = subject
  const strip: Text = [stripOf(explanation.runs, explanation.verdict)].filter(Boolean)
  if (decision.kind === 'retracted') return paragraphs(retracted(subject), strip, flake(explanation))
  if (!explanation.story) return strip
  if (decision.kind === 'recovered') return paragraphs(fix(explanation), strip, ...jobLines(explanation))
  // What failed ends the text, so that its log follows right below.
  return paragraphs(adviceOf(explanation), strip, ...patternLines(explanation), ...jobLines(explanation))
}

function retracted(subject: Subject): Text {
  const again = passedAgain(subject)
  return again ? ['Nothing to do: ', linked(`#${again.number}`, again.url), ' passed when it was run again.'] : ['Nothing to do.']
}

const flake = ({ flake: found }: Explanation): Text => (found?.known ? [flakeWords(found)] : [])

function fix(explanation: Explanation): Text {
  const { home, story, fixes, fixUrl } = explanation
  if (!story?.fix) return []
  const { fix: mark, newest } = story
  if (mark.sha && mark.sha === newest.sha)
    return ['Passed without a change: ', runLink(mark), ' is of the commit that failed in ', runLink(newest)]
  if (fixes && fixes.total > 1) {
    const by = fixes.authors.length > 0 ? ` by ${people(fixes.authors)}` : ''
    return ['Fixed by one of ', linked(plural(fixes.total, 'commit'), fixUrl), `${by} (`, runLink(mark), ')']
  }
  // Without the commits in between nobody knows which of them it was.
  const words = fixes?.total === 1 ? 'Fixed by ' : 'Passes since '
  const title = subjectWords(mark.title ?? '')
  return mark.sha ? [words, commitLink(home, mark.sha), title ? ` ${title} (` : ' (', runLink(mark), ')'] : [words, runLink(mark)]
}

const runLink = ({ number, url }: Mark) => linked(`#${number}`, url)

import type { Run } from '@tocsin/ci-history'
import { duration, type Field, type Span, type Text } from '@tocsin/notifier'
import type { Likely, Mark } from '../explain/index.ts'
import { atLeast, commitLink, linked, percent, shortSha } from './phrases.ts'
import type { Subject } from './subject.ts'

/** Few: what the text above does not say. */
export function fieldsOf({ decision, explanation }: Subject): readonly Field[] {
  const { story, home } = explanation
  if (!story) return lastRunOf(explanation.runs[0])
  const recovered = decision.kind === 'recovered'
  return [
    ...(story.cut ? [] : [field('First bad', markOf(story.first, home))]),
    ...(story.lastGood && !recovered ? [field('Last good', markOf(story.lastGood, home))] : []),
    ...(recovered && story.fix ? [field('First good', markOf(story.fix, home))] : []),
    // The title of an end says how long it lasted.
    ...(recovered && story.redMs >= story.lastedMs ? [] : [field('Red for', [`${atLeast(story)}${redWords(story)}`])]),
    ...(recovered ? [] : cause(explanation.likely))
  ]
}

const field = (name: string, value: Text): Field => ({ name, value, inline: true })

/** `#38 · 1a2b3c4 · 2 hours ago`. */
function markOf({ number, url, sha, at }: Mark, home: string): Text {
  const when: Span = { time: new Date(at).toISOString(), style: 'relative' }
  return [linked(`#${number}`, url), ' · ', ...(sha ? [commitLink(home, sha), ' · '] : []), when]
}

export function lastRunOf(run: Run | undefined): readonly Field[] {
  if (!run || Number.isNaN(Date.parse(run.createdAt))) return []
  return [field('Last run', [linked(`#${run.number}`, run.url), ' · ', { time: run.createdAt, style: 'relative' }])]
}

const cause = (likely: Likely): Field[] => {
  const words = causeOf(likely)
  return words === '' ? [] : [field('Likely cause', [words])]
}

export function causeOf(likely: Likely): string {
  if (likely.kind === 'commit') return `Commit ${shortSha(likely.commit.sha)} (${percent(likely.probability)})`
  if (likely.kind === 'commits') return `One of ${likely.total} commits (${percent(likely.probability)})`
  if (likely.kind === 'earlier') return `Before #${likely.run + 1} (${percent(likely.probability)} at #${likely.run})`
  return plainCauses[likely.kind]
}

const plainCauses = {
  infrastructure: 'Infrastructure suspected',
  'workflow-file': 'The workflow file',
  unchanged: 'No commit in between',
  flake: 'A known flake',
  // The advice says it, and where it began is no cause.
  began: '',
  unknown: ''
} as const

/** `red for 1 h 12 m`, or of how long when it was green in between. */
const redWords = ({ redMs, lastedMs }: { redMs: number; lastedMs: number }): string =>
  redMs < lastedMs ? `${duration(redMs)} of ${duration(lastedMs)}` : duration(redMs)

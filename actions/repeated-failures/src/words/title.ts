import type { Run } from '@tocsin/ci-history'
import { duration, plural, resultOf } from '@tocsin/notifier'
import type { Story } from '../explain/story.ts'
import { atLeast, named } from './phrases.ts'
import type { Subject } from './subject.ts'

/** One line that says what happened; it holds names that strangers gave. */
export function titleOf(subject: Subject): string {
  const { decision, explanation } = subject
  const { story } = explanation
  if (decision.kind === 'retracted') return retracted(subject)
  if (!story) return `${where(subject)}: nothing failed`
  if (decision.kind === 'recovered') return recovered(subject, story)
  if (decision.relapsed) return `${name(subject)} is failing on ${branch(subject)} after all: ${howOften(story)}`
  if (decision.kind === 'reminded' || isByAge(decision))
    return `${name(subject)} is still failing on ${branch(subject)}: ${again(story)}red for ${atLeast(story)}${duration(story.redMs)}`
  return `${name(subject)} has failed ${howOften(story)} on ${branch(subject)}`
}

/** One failure is what it says already. */
const again = (story: Story) => (story.failures < 2 ? '' : `${howOften(story)}, `)

/** A rise that no further failure brought about. */
const isByAge = ({ kind, tellings }: Subject['decision']) => kind === 'escalated' && tellings.every(({ by }) => by === undefined)

const name = ({ stream }: Subject) => named(stream.workflow.name) || 'A workflow'
const branch = ({ stream }: Subject) => named(stream.branch)
const where = (subject: Subject) => `${name(subject)} on ${branch(subject)}`

function recovered(subject: Subject, { failures, lastedMs, cut }: Story): string {
  return `${name(subject)} recovered on ${branch(subject)} after ${atLeast({ cut })}${plural(failures, 'failure')} (${atLeast({ cut })}${duration(lastedMs)})`
}

function retracted(subject: Subject): string {
  const again = passedAgain(subject)
  return `Retracted: ${again ? `a re-run of #${again.number} passed` : 'the history has changed'} (${where(subject)})`
}

/** The run that passed when it was run again, of those since the first that failed: the one that did so last. */
export function passedAgain({ decision, explanation }: Pick<Subject, 'decision' | 'explanation'>): Run | undefined {
  return explanation.runs
    .filter((run) => run.number >= (decision.number ?? 0) && run.attempt > 1 && resultOf(run.conclusion) === 'good')
    .toSorted((a, b) => Date.parse(b.updatedAt) - Date.parse(a.updatedAt))
    .at(0)
}

/** Failures that follow each other are told apart from those with passes in between. */
export function howOften({ failures, runs, cut }: Pick<Story, 'failures' | 'runs' | 'cut'>): string {
  if (failures < 2) return 'once'
  return `${atLeast({ cut })}${runs > failures ? `${failures} times in ${runs} runs` : `${failures} times in a row`}`
}

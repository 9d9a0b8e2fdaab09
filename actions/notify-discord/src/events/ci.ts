import type { Facts } from '@tocsin/action-kit'
import { looksLikeDeploy, productionIn } from '@tocsin/ci-history'
import { type Conclusion, conclusionOf, duration, meaningOf, msBetween, resultOf, type Text, type Tone } from '@tocsin/notifier'
import { commitLink } from './links.ts'
import { actorOf, branchOf, given, named, rowOf, subjectOf } from './phrases.ts'
import type { Told } from './told.ts'

export interface Subject {
  name: string
  branch: string
  /** It ran for somebody else's repository: its `main` is not ours. */
  isFork?: boolean
}

/** What a run, a job and a check have in common: a name, a branch and how it ended. */
export function result(event: Facts, subject: Facts, { name, branch, isFork = false }: Subject): Told {
  const { conclusion, word, tone } = stateOf(event, subject)
  const deploys = looksLikeDeploy(name) && !isFork // A fork names its workflows as it likes, and deploys nothing of ours.
  return {
    source: deploys ? 'deploy' : 'ci',
    title: `${name} ${word}${branch ? ` on ${branchOf(branch)}` : ''}`,
    tone,
    labels: { conclusion: conclusion === 'running' ? subject.text('status') : conclusion, branch, workflow: name },
    signal: signalOf(conclusion, {
      deploys,
      name,
      isDefault: isDefault(event, branch) && !isFork,
      ofPull: /^pull_request/.test(subject.text('event'))
    }),
    people: resultOf(conclusion) === 'bad' ? [event.text('sender.login')].filter(Boolean) : [],
    ...given<Told>({ actor: actorOf(event.at('sender')) })
  }
}

export const isDefault = (event: Facts, branch: string): boolean => branch !== '' && branch === event.text('repository.default_branch')

interface State {
  conclusion: Conclusion
  word: string
  tone: Tone
}

const unfinished: Record<string, Omit<State, 'conclusion'>> = {
  requested: { word: 'is queued', tone: 'running' },
  queued: { word: 'is queued', tone: 'running' },
  pending: { word: 'is pending', tone: 'running' },
  waiting: { word: 'waits for approval', tone: 'warning' },
  completed: { word: 'ended', tone: 'neutral' }
}

function stateOf(event: Facts, subject: Facts): State {
  const asked = askedFor(event)
  if (asked) return { conclusion: 'running', word: asked, tone: 'running' }
  const conclusion = conclusionOf(subject.text('conclusion'))
  const meaning = (conclusion === 'running' && rowOf(unfinished, subject.text('status'))) || meaningOf(conclusion)
  return { conclusion, word: meaning.word, tone: meaning.tone }
}

/** What somebody asks of a check that has already ended: its old conclusion is no news. */
function askedFor(event: Facts): string | undefined {
  const action = event.text('action')
  if (action === 'rerequested') return 'was asked to run again'
  return action === 'requested_action' ? `was asked for “${named(event.text('requested_action.identifier')) || 'an action'}”` : undefined
}

export function signalOf(
  conclusion: Conclusion,
  { deploys, name, isDefault, ofPull = false }: { deploys: boolean; name: string; isDefault: boolean; ofPull?: boolean }
): NonNullable<Told['signal']> {
  return deploys
    ? deploySignal(conclusion, productionIn(name) ?? (ofPull ? false : undefined))
    : { kind: 'ci', conclusion, defaultBranch: isDefault }
}

export const deploySignal = (conclusion: Conclusion, production: boolean | undefined): NonNullable<Told['signal']> => ({
  kind: 'deploy',
  conclusion,
  ...(production !== undefined && { production })
})

export function commitLine(commit: Facts, sha: string, event: Facts): Text {
  const subject = subjectOf(commit.text('message'))
  return sha ? [commitLink(event, sha), ...(subject ? [` ${subject}`] : [])] : []
}

const starters: Record<string, string> = {
  schedule: 'on schedule',
  workflow_dispatch: 'started by hand',
  repository_dispatch: 'started from outside',
  merge_group: 'in the merge queue'
}

/** What started a run, in words: `on push`, `started by hand`. */
export const startedBy = (eventName: string): string | undefined =>
  eventName ? (rowOf(starters, eventName) ?? `on ${eventName.replaceAll('_', ' ')}`) : undefined

export const attemptOf = (attempt: number | undefined): string | undefined => (attempt && attempt > 1 ? `attempt ${attempt}` : undefined)

/** Absent for no time at all: GitHub fills in equal times where it knows none. */
export function tookFor(from: string | undefined, to: string | undefined): string | undefined {
  const ms = msBetween(from, to)
  return ms ? duration(ms) : undefined
}
